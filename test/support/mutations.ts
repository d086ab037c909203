/** A check taken out of the code, and the test that must notice. */
export interface Mutation {
  readonly name: string;
  /** Path below `src/`. */
  readonly file: string;
  readonly find: RegExp;
  readonly replace: string;
  /** Path below `test/`. */
  readonly test: string;
  /** Part of the full name of the test that must fail. */
  readonly title: string;
}

const attacks = 'misuse/attacks.test.ts';
const trust = 'unit/trust.test.ts';
const texts = 'unit/license-text.test.ts';
const revocation = 'unit/revocation-set.test.ts';

function wholeCheck(id: string, title: string): Mutation {
  const name = `check${id[0]?.toUpperCase()}${id.slice(1)}`;
  return {
    name: `the whole ${id} check`,
    file: 'verifier/checks.ts',
    find: new RegExp(`export function ${name}\\(`),
    replace: `export function ${name}(...ignored: unknown[]): Outcome { void ignored; return passed(); }\nfunction disabled${name}(`,
    test: attacks,
    title,
  };
}

function guard(name: string, file: string, find: RegExp, replace: string, title: string, test = attacks): Mutation {
  return { name, file, find, replace, test, title };
}

export const mutations: readonly Mutation[] = [
  wholeCheck('format', 'refuses a personal license in the form of a link'),
  wholeCheck('signature', 'refuses a forgery with the right kid and a wrong key'),
  wholeCheck('issuer', 'refuses an issuer that the list of its region does not name'),
  wholeCheck('type', 'refuses a type that the issuer may not issue'),
  wholeCheck('fields', 'refuses fields that are missing or of the wrong form'),
  wholeCheck('validity', 'refuses a document past its last day'),
  wholeCheck('status', 'refuses a revoked license'),
  wholeCheck('holder', 'leaves the open form of a carried type undetermined'),
  wholeCheck('clock', 'doubts a device that is behind the newest signed list'),

  guard(
    'the signature itself',
    'crypto/sign1.ts',
    /prepared\(signatureInput\(sign1\), sign1\.signature\);/,
    'true;',
    'refuses a license with one byte of its payload changed',
  ),
  guard(
    'the key’s algorithm',
    'crypto/sign1.ts',
    /return algorithm === key\.algorithm &&/,
    'return',
    'refuses another algorithm than the key is for',
  ),
  guard(
    'the typ of a message',
    'crypto/sign1.ts',
    /headerLabel\.type\) !== type/,
    'headerLabel.type) === undefined',
    'another type of message',
  ),
  guard(
    'empty unprotected headers',
    'codec/cose/sign1.ts',
    /value instanceof Map && value\.size === 0/,
    'value instanceof Map',
    'refuses stuffed unprotected headers',
  ),
  guard(
    'critical headers',
    'codec/cose/sign1.ts',
    /if \(protectedHeader\.has\(headerLabel\.critical\)/,
    'if (false && protectedHeader.has(headerLabel.critical)',
    'refuses a critical header',
  ),
  guard(
    'the times of a CWT',
    'codec/cwt.ts',
    /isNatural\(issuedAt, expiration\)/,
    'isNatural(issuedAt)',
    'refuses a license without times, with fractional times, or that ends before it begins',
  ),
  guard(
    'the issuer’s own keys',
    'verifier/inputs.ts',
    /keysFor\(issuer, 'license'\)/,
    "keysFor(issuer, 'status')",
    'is accepted, so that the refusals below mean something',
  ),
  guard(
    'the use of a key',
    'trust/resolve.ts',
    /key\.use === use/,
    'true',
    'refuses a license signed by a key for status lists',
  ),
  guard(
    'the window of a key',
    'trust/resolve.ts',
    /issuedAt >= key\.notBefore &&/,
    '',
    'outside the window of its key',
  ),
  guard(
    'the signature of a trust list',
    'trust/list.ts',
    /demand\(signedBy, 'trust-list-signature'\);\n {2}const \{ root \} = signedBy;/,
    'const root = roots[0] as Root;',
    'is refused when another root signed it',
    trust,
  ),
  guard(
    'the regions of a root',
    'trust/list.ts',
    /demand\(within,/,
    'demand(true,',
    'may name only issuers of its root’s regions',
    trust,
  ),
  guard(
    'the higher sequence of trust lists',
    'trust/resolve.ts',
    /b\.sequence - a\.sequence \|\| /,
    '',
    'takes the higher sequence of one root',
    trust,
  ),
  guard(
    'two roots for one region',
    'trust/resolve.ts',
    /demand\(!clash,/,
    'demand(true,',
    'refuses two roots that speak for one region',
    trust,
  ),
  guard(
    'the self-signature of a root',
    'trust/root.ts',
    /await verifyWithAny\(sign1, keys, algorithms\)/,
    'true',
    'is refused with any byte changed',
    trust,
  ),
  guard(
    'the signature of a status list',
    'verifier/inputs.ts',
    /if \(await verifyWithAny\(sign1, keys, algorithms\)\) signers/,
    'signers',
    'uses no status list that its issuer’s status key did not sign',
  ),
  guard(
    'the newer of two status lists',
    'verifier/inputs.ts',
    /!\(list\.issuedAt < \(lists\.get\(number\)\?\.issuedAt \?\? 0\)\)/,
    'true',
    'takes the newer of two lists of one address',
  ),
  guard(
    'a holder’s key without a proof',
    'verifier/checks.ts',
    /if \(bound\) return failed\('holder-proof-missing'\);/,
    '',
    'is bound to a holder’s key and comes without a proof',
  ),
  guard(
    'the length of a text',
    'license/envelope.ts',
    /if \(!\(scanned\.length <= maxTextCharacters\)\)/,
    'if (false)',
    'bounds characters',
    texts,
  ),
  guard(
    'inflated bytes',
    'codec/inflate.ts',
    /if \([^\n]*\) throw new CodecError\('limit-inflated-bytes'/,
    "if (false) throw new CodecError('limit-inflated-bytes'",
    'bounds characters and inflated bytes',
    texts,
  ),
  guard(
    'the alphabet of digits',
    'codec/base10.ts',
    /value !== 0n \|\| /,
    '',
    'refuses a group above its range',
    texts,
  ),
  guard(
    'revocation set: the root of the chunks',
    'status/set/open.ts',
    /if \(!equalBytes\(await rootOf\(/,
    'if (false && !equalBytes(await rootOf(',
    'is refused where a chunk is another than was signed',
    revocation,
  ),
  guard(
    'revocation set: every digest of a part is used',
    'status/set/merkle.ts',
    /if \(used !== digests\.length\)/,
    'if (false)',
    'is refused where a chunk is another than was signed',
    revocation,
  ),
  guard(
    'revocation set: a list of which a chunk is missing is unknown',
    'status/set/open.ts',
    /name === undefined \|\| !isHere\(set, name, first\)/,
    'name === undefined',
    'can be had in part, list by list, with the same answers',
    'property/revocation-set.test.ts',
  ),
  guard(
    'revocation set: the order of its lists',
    'status/set/manifest.ts',
    /compareLists\(lists\[i - 1\] as RevocationListName, list\) < 0/,
    'true',
    'lists out of order',
    revocation,
  ),
  guard(
    'revocation set: how many chunks its runs promise',
    'status/set/manifest.ts',
    /chunks <= maxChunks && chunks <= mostChunks/,
    'chunks <= 1e6',
    'promises no more chunks than it may have',
    revocation,
  ),
  guard(
    'revocation set: the smaller half is coded',
    'status/set/read-code.ts',
    /if \(2 \* count > universe - \(isComplement \? 1 : 0\)\)/,
    'if (false)',
    'half of the places as a complement',
    revocation,
  ),
  guard(
    'revocation set: bits after the last place',
    'status/set/read-code.ts',
    /<< used\) & 255\) !== 0/,
    '<< used) & 255) > 255',
    'bits after the last',
    revocation,
  ),
  guard(
    'revocation set: memory of a loaded one',
    'status/set/load.ts',
    /if \(!\(6 \* filters \+ blocks <= maxMemoryBytes\)\)/,
    'if (false)',
    'holds its limits at their edges',
    revocation,
  ),
  guard(
    'revocation delta: the set it is from',
    'status/set/delta.ts',
    /&& equalBytes\(from, await sha256\(manifest\.manifest\)\)/,
    '',
    'is refused where one is missing, out of order',
    revocation,
  ),
  guard(
    'revocation delta: a higher epoch',
    'status/set/manifest.ts',
    /after\.epoch > before\.epoch &&/,
    '',
    'is refused where one is missing, out of order',
    revocation,
  ),
  guard(
    'revocation delta: the root of what it gives',
    'status/set/delta.ts',
    /await checkRevocationSet\(\{ \.\.\.manifest, chunks, digests: new Uint8Array\(\) \}, sha256\);/,
    '',
    'whose result is not what was signed gives nothing',
    revocation,
  ),
];

/** The mutated source of a file, or undefined where the mutation is of another file. */
export function mutated(mutation: Mutation, path: string, source: string): string | undefined {
  if (!path.endsWith(`/src/${mutation.file}`)) return undefined;
  const found = source.match(new RegExp(mutation.find, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${mutation.name}: expected once in ${mutation.file}, found ${found} times`);
  return source.replace(mutation.find, mutation.replace);
}
