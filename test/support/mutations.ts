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
const trustAttacks = 'misuse/trust-attacks.test.ts';
const texts = 'unit/license-text.test.ts';
const replays = 'conformance/replay-caches.test.ts';
const replayFile = 'unit/replay-file.test.ts';
const inflaters = 'conformance/inflaters.test.ts';

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
    'the signatures of a trust list',
    'trust/list.ts',
    /demand\(await signedEnough\(signed, root, algorithms\),/,
    'demand(true,',
    'refuses a root, a list and a successor that too few signed',
    trustAttacks,
  ),
  guard(
    'the regions of a root',
    'trust/list.ts',
    /demand\(root && regions\.every\([^\n]*\), 'trust/,
    "demand(root, 'trust",
    'stands in no list of another region, nor does a list speak beyond its root',
    trustAttacks,
  ),
  guard(
    'the regions of a list',
    'trust/list.ts',
    /demand\(someCover\(regions, region\),/,
    'demand(true,',
    'stands in no list of another region, nor does a list speak beyond its root',
    trustAttacks,
  ),
  guard(
    'two roots for one region',
    'trust/list.ts',
    /demand\(!other,/,
    'demand(true,',
    'refuses two roots that speak for one region',
    trust,
  ),
  guard(
    'a list of a root to come',
    'trust/list.ts',
    /demand\(rootSequence <= root\.sequence,/,
    'demand(true,',
    'cannot be done by naming a root that does not exist yet',
    trustAttacks,
  ),
  guard(
    'one key in two issuers',
    'trust/list.ts',
    /demand\(\(owners\.get\(id\) \?\? owner\) === owner,/,
    'demand(true,',
    'is refused, whatever it is used for',
    trustAttacks,
  ),
  guard(
    'one key compromised in one place alone',
    'trust/list.ts',
    /`\$\{name\} \$\{!compromised\}`/,
    'name',
    'is compromised in every place where it stands',
    trustAttacks,
  ),
  guard(
    'the threshold',
    'trust/signed.ts',
    /\.length >= threshold/,
    '.length > 0',
    'refuses a root, a list and a successor that too few signed',
    trustAttacks,
  ),
  guard(
    'the count of a key’s signatures',
    'trust/signed.ts',
    /\n +break;/,
    '',
    'counts a key once, however often its signature stands there and under whatever kid',
    trustAttacks,
  ),
  guard(
    'the typ of a root or a trust list',
    'trust/signed.ts',
    /headerLabel\.type\) !== type/,
    'headerLabel.type) === undefined',
    'is refused in the place of a root, and a root in its place',
    trust,
  ),
  guard(
    'different keys in a root',
    'trust/root.ts',
    /new Set\(keys\.map\(String\)\)\.size/,
    'keys.length',
    'refuses a root that names one key twice',
    trustAttacks,
  ),
  guard(
    'a root’s own signatures',
    'trust/root.ts',
    /await signedEnough\(signed, root, algorithms\)/,
    'true',
    'refuses a root, a list and a successor that too few signed',
    trustAttacks,
  ),
  guard(
    'gaps in a chain of roots',
    'trust/root.ts',
    /next\.sequence === last\.sequence \+ 1 && /,
    '',
    'finds no gap, no way sideways and no wider region in the chain',
    trustAttacks,
  ),
  guard(
    'the regions of a successor',
    'trust/root.ts',
    /next\.regions\.every\([^\n]*\);/,
    'true;',
    'finds no gap, no way sideways and no wider region in the chain',
    trustAttacks,
  ),
  guard(
    'the signatures of the root before',
    'trust/root.ts',
    /fits && \(await signedEnough\(next\.signed, last, algorithms\)\)/,
    'fits',
    'cannot extend the pinned one with it',
    trustAttacks,
  ),
  guard(
    'the root before the sequence',
    'trust/resolve.ts',
    /a\.rootSequence - b\.rootSequence \|\| /,
    '',
    'shuts out honest lists under the same root, and the next root is the way back',
    trustAttacks,
  ),
  guard(
    'the higher sequence of trust lists',
    'trust/resolve.ts',
    /comparePositions\(b, a\) \|\| /,
    '',
    'takes the higher sequence of one root, whichever comes first',
    trust,
  ),
  guard(
    'a class of types',
    'trust/resolve.ts',
    /type === typeClass/,
    'true',
    'is refused a type that it may not issue, by number, range or class',
    trustAttacks,
  ),
  guard(
    'a rollback of what is held',
    'trust/update.ts',
    /if \(order < 0\)/,
    'if (false)',
    'refuses an older list than the one that was held, though it is well signed and signed later',
    trustAttacks,
  ),
  guard(
    'a freeze of what is held',
    'trust/update.ts',
    /if \(Math\.min\([^\n]*\) return/,
    'if (false) return',
    'takes no list past its end, nor one whose root is',
    trustAttacks,
  ),
  guard(
    'an exception by its digest',
    'trust/exceptions.ts',
    /if \(order === 0\) return true;/,
    'return true;',
    'keeps what stands in the exception set, and nothing beside it',
    trustAttacks,
  ),
  guard(
    'a compromised key',
    'verifier/checks.ts',
    /if \(signedBy\?\.compromised && !excepted\)/,
    'if (false)',
    'signs nothing that counts, however far back it is dated',
    trustAttacks,
  ),
  guard(
    'a compromised key for statuses',
    'verifier/inputs.ts',
    /!key\.compromised && /,
    '',
    'signs no status list, however far back it is dated: a revoked license stays unknown at best',
    trustAttacks,
  ),
  guard(
    'the header of the whole in each signature',
    'codec/cose/sign1.ts',
    /, headOf\(bodyBytes\), bodyBytes\]/,
    ']',
    'refuses a signature that was made for a root in the place of one for a list',
    trustAttacks,
  ),
  guard(
    'copies for the caller',
    'verifier/pipeline.ts',
    /names: \{ \.\.\.issuer\.names \}/,
    'names: issuer.names',
    'changes nothing of what the verifier trusts',
    trustAttacks,
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
    'inflated bytes, by WebCrypto’s platform',
    'crypto/webcrypto.ts',
    /if \(value\.length > out\.length - length\)/,
    'if (false)',
    'stops at the limit, of a stream that is cut too',
    inflaters,
  ),
  guard(
    'what follows a zlib stream, by WebCrypto’s platform',
    'crypto/webcrypto.ts',
    / \|\| \(await inflated\(copy\.subarray\(0, -1\), maxBytes\)\)/,
    '',
    'takes every legal stream of',
    inflaters,
  ),
  guard(
    'what follows a zlib stream, by node:zlib',
    'crypto/node.ts',
    /if \(engine\.bytesWritten < bytes\.length\)/,
    'if (false)',
    'takes every legal stream of',
    inflaters,
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
    'the life of a remembered presentation',
    'verifier/replay-table.ts',
    /expiry !== 0 && expiry < now/,
    'expiry !== 0',
    'keeps an entry through the last second of its life',
    replays,
  ),
  guard(
    'a full replay cache',
    'verifier/replay-table.ts',
    /if \(size >= maxEntries\) throw/,
    'if (false) throw',
    'is full at maxEntries and says that it cannot tell',
    replays,
  ),
  guard(
    'what a replay cache has forgotten',
    'verifier/replay-table.ts',
    /if \(expiresAt <= forgottenUntil\) \{/,
    'if (false) {',
    'does not take for new what it may have forgotten',
    replays,
  ),
  guard(
    'the checksum of a remembered presentation',
    'verifier/replay-file.ts',
    /if \(isSound && damaged\) malformed\(path\);/,
    '',
    'refuses a file with byte',
    replayFile,
  ),
  guard(
    'the owner of a replay file, after writing',
    'verifier/replay-file.ts',
    /record\.\n {6}requireOwned\(fullPath, log\);/,
    '',
    'has one owner',
    replayFile,
  ),
  guard(
    'what a log holds that was taken over',
    'verifier/replay-file.ts',
    /for \(const old of read\) readLog\(old, table\);/,
    '',
    'loses nothing acknowledged when the process dies there',
    replayFile,
  ),
];

/** The mutated source of a file, or undefined where the mutation is of another file. */
export function mutated(mutation: Mutation, path: string, source: string): string | undefined {
  if (!path.endsWith(`/src/${mutation.file}`)) return undefined;
  const found = source.match(new RegExp(mutation.find, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${mutation.name}: expected once in ${mutation.file}, found ${found} times`);
  return source.replace(mutation.find, mutation.replace);
}
