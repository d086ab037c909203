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
const replays = 'conformance/replay-caches.test.ts';
const replayFile = 'unit/replay-file.test.ts';
const wallet = 'unit/wallet.test.ts';
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
  guard(
    'the key that a wallet’s license is bound to',
    'wallet/license.ts',
    /if \(!\(own\.algorithm === holderKey\.algorithm && equalBytes\(own\.bytes, holderKey\.bytes\)\)\) \{/,
    'if (false) {',
    'refuses a license that is bound to another key',
    wallet,
  ),
  guard(
    'what a wallet’s verifier says',
    'wallet/wallet.ts',
    /if \(report\.authenticated === undefined \|\| wrongFields\) \{/,
    'if (false) {',
    'refuses a license that does not verify',
    wallet,
  ),
  guard(
    'that a wallet takes selective licenses alone',
    'wallet/license.ts',
    /if \(type === messageType\.selectiveLicense\) return;/,
    'return;',
    'refuses what is no selective license',
    wallet,
  ),
  guard(
    'that nothing is disclosed that was not chosen',
    'wallet/license.ts',
    /disclosable\.filter\(\(key\) => chosen\.includes\(key\)\)/,
    'disclosable.slice()',
    'discloses nothing by default',
    wallet,
  ),
  guard(
    'that a choice is not mixed up with the one before',
    'wallet/license.ts',
    /if \(last && isSame\(last\.asked, asked\)\) return last;/,
    'if (last) return last;',
    'goes back and forth between choices',
    wallet,
  ),
];

/** The mutated source of a file, or undefined where the mutation is of another file. */
export function mutated(mutation: Mutation, path: string, source: string): string | undefined {
  if (!path.endsWith(`/src/${mutation.file}`)) return undefined;
  const found = source.match(new RegExp(mutation.find, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${mutation.name}: expected once in ${mutation.file}, found ${found} times`);
  return source.replace(mutation.find, mutation.replace);
}
