import { beforeAll, describe, expect, it } from 'vitest';
import type { LooseFiles } from '../../src/bundle/index.ts';
import { drivingLicense, packFields } from '../../src/catalog/index.ts';
import {
  algorithmId,
  type CborMap,
  type CborValue,
  claim,
  decodeRedactedCbor,
  decodeSelectiveSign1,
  disclosuresOf,
  embeddedSign1,
  encodeByteString,
  encodeCbor,
  encodeSign1,
  Float,
  headerLabel,
  messageType,
  redactedKeys,
  type Sign1Parts,
  signatureInput,
  Tagged,
  taggedSign1,
  toCoseKey,
} from '../../src/codec/index.ts';
import { type CheckCode, type CheckId, compareBytes, type Signer, type Verdict } from '../../src/core/index.ts';
import { ed25519, es256, generateSigner, sha256 } from '../../src/crypto/node.ts';
import { encodeLink, openSelectiveLicense, signHolderRequest, signPresentation } from '../../src/license/index.ts';
import { createReplayCache, type VerifierOptions, type VerifyOptions } from '../../src/verifier/index.ts';
import { cityVerifier, days, now, policeIssuer, policeSigner, statusFile } from '../support/city.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { messageTypes } from '../support/message-types.ts';
import { otherHalf } from '../support/mutate-presentation.ts';
import {
  bind,
  bindLicense,
  drivingRedacted,
  holder,
  otherHolder,
  proofClaims,
  seededHolder,
  signClaims,
  signFixture,
  withDisclosures,
} from '../support/selective.ts';

type Claims = Map<CborValue, CborValue>;
type Made = Uint8Array | Promise<Uint8Array>;

interface Attack {
  readonly make: () => Made;
  readonly asked?: VerifyOptions;
  readonly verifier?: Partial<VerifierOptions<readonly never[]> & LooseFiles>;
  readonly refused: readonly [check: CheckId, code: CheckCode, verdict?: Verdict];
}

const status = { list: 3, index: 1 };
const nonce = new Uint8Array(16).fill(7);
const otherNonce = new Uint8Array(16).fill(8);
const seconds = now.getTime() / 1000;
const showAll = (list: readonly Uint8Array[]): CborValue => list;
const salt = (byte: number): Uint8Array => new Uint8Array(16).fill(byte);

let genuine: Uint8Array;
let otherLicense: Uint8Array;
let open: Uint8Array;
let all: readonly Uint8Array[];

beforeAll(async () => {
  genuine = await signFixture({ status });
  otherLicense = await signFixture({
    status,
    random: (length) => new Uint8Array(length).fill(99),
    holderKey: otherHolder.publicKey,
  });
  open = (await policeIssuer().issue('driving-license', fixture.fields as never, { status })).bytes;
  all = disclosuresOf(decodeSelectiveSign1(genuine));
});

async function present(
  labels: readonly number[] = [-4, -5],
  options: { readonly audience?: string; readonly nonce?: Uint8Array; readonly issuedAt?: Date } = {},
): Promise<Uint8Array> {
  const selective = await openSelectiveLicense(genuine, sha256);
  return signPresentation(selective, labels, { audience: 'counter', issuedAt: now, ...options }, holder);
}

function verifierWith(change: Attack['verifier'] = {}) {
  return cityVerifier({ policy: {}, replayCache: createReplayCache({ clock: () => now }), ...change } as never);
}

const bound = (change: readonly [CborValue, CborValue][]): Made =>
  bindLicense(genuine, showAll, { claims: proofClaims(...change) });

/** The issuer's own claims with something changed, signed by the issuer: what a careless issuer might send. */
async function claimsOfGenuine(change: (claims: Claims, body: Claims) => void): Promise<Uint8Array> {
  const sign1 = decodeSelectiveSign1(genuine);
  const claims = decodeRedactedCbor(sign1.payload) as Claims;
  change(claims, claims.get(claim.licenseBody) as Claims);
  const { protectedHeader } = sign1;
  return reSigned({ ...sign1, payload: encodeCbor(claims), protectedBytes: encodeCbor(protectedHeader) });
}

async function reSigned(parts: Sign1Parts, signer: Signer = policeSigner): Promise<Uint8Array> {
  return encodeSign1({ ...parts, signature: await signer.sign(signatureInput(parts)) });
}

const rebind = async (license: Made, change = showAll): Promise<Uint8Array> => bindLicense(await license, change);

/** Somebody's presentation with other disclosures, and the holder's signature as it was. */
async function shownOtherwise(change: (list: readonly Uint8Array[]) => readonly Uint8Array[]): Promise<Uint8Array> {
  const token = decodeSelectiveSign1(await present());
  const license = embeddedSign1(token);
  const unprotectedHeader: CborMap = new Map([[headerLabel.disclosures, change(disclosuresOf(license))]]);
  const header = new Map(token.protectedHeader as Claims);
  header.set(headerLabel.embedded, taggedSign1({ ...license, unprotectedHeader }));
  return encodeSign1({ ...token, protectedBytes: encodeCbor(header) });
}

/** A disclosure with its digest in the body, as only a careless issuer could send it. */
async function redactedByIssuer(...parts: readonly CborValue[]): Promise<Uint8Array> {
  const disclosure = encodeCbor([salt(1), ...parts]);
  const license = await claimsOfGenuine((_, body) => {
    body.set(redactedKeys(), [sha256(encodeByteString(disclosure))]);
  });
  return rebind(license, () => [disclosure]);
}

/** Arrays in arrays. */
const deep = (levels: number): CborValue => (levels === 0 ? 1 : [deep(levels - 1)]);

const notOurs = (code: CheckCode): Attack['refused'] => ['format', code];

const attacks: Readonly<Record<string, Attack>> = {
  'shows a disclosure that nobody issued': {
    make: () => bindLicense(genuine, (list) => [...list, encodeCbor([salt(9), '李四', 9])]),
    refused: notOurs('disclosure-unmatched'),
  },
  'shows a disclosure of another license': {
    make: () => bindLicense(genuine, () => disclosuresOf(decodeSelectiveSign1(otherLicense))),
    refused: notOurs('disclosure-unmatched'),
  },
  'shows a disclosure twice': {
    make: () => bindLicense(genuine, (list) => [...list, list[0]]),
    refused: notOurs('disclosure-duplicate'),
  },
  "takes a disclosure out of somebody's presentation": {
    make: () => shownOtherwise((list) => list.slice(1)),
    refused: ['holder', 'holder-signature-invalid'],
  },
  "adds a disclosure of the same license to somebody's presentation": {
    make: () => shownOtherwise((list) => [...list, all[2] as Uint8Array]),
    refused: ['holder', 'holder-signature-invalid'],
  },
  "puts the disclosures of somebody's presentation in another order": {
    make: () => shownOtherwise((list) => [...list].reverse()),
    refused: ['holder', 'holder-signature-invalid'],
  },
  "swaps a disclosure of somebody's presentation for that of another license": {
    make: () =>
      shownOtherwise(([, ...rest]) => [disclosuresOf(decodeSelectiveSign1(otherLicense))[0] as Uint8Array, ...rest]),
    refused: notOurs('disclosure-unmatched'),
  },
  'salts a disclosure anew': {
    make: () => {
      const [, value, key] = decodeRedactedCbor(all[0] as Uint8Array) as readonly CborValue[];
      return bindLicense(genuine, () => [encodeCbor([salt(200), value, key])]);
    },
    refused: notOurs('disclosure-unmatched'),
  },
  'changes the value of a disclosure': {
    make: () => {
      const [own, , key] = decodeRedactedCbor(all[0] as Uint8Array) as readonly CborValue[];
      return bindLicense(genuine, () => [encodeCbor([own, '李四', key])]);
    },
    refused: notOurs('disclosure-unmatched'),
  },
  'pads a disclosure with bytes after its end': {
    make: () => bindLicense(genuine, (list) => [new Uint8Array([...(list[0] as Uint8Array), 0])]),
    refused: notOurs('cbor-trailing-bytes'),
  },
  'sends an empty list of disclosures': {
    make: () => bindLicense(genuine, () => []),
    refused: notOurs('cose-malformed'),
  },
  'sends more disclosures than are allowed': {
    make: () => bindLicense(genuine, showAll),
    verifier: { limits: { maxDisclosures: 3 } },
    refused: notOurs('limit-disclosures'),
  },
  'sends 257 disclosures': {
    make: () => bindLicense(genuine, () => Array.from({ length: 257 }, (_, i) => encodeCbor([salt(1), i, i]))),
    refused: notOurs('limit-disclosures'),
  },
  'nests deeper than 16 levels in a disclosure': {
    make: () => redactedByIssuer(deep(17), 9),
    refused: notOurs('cbor-limit-depth'),
  },
  'holds more than 4,096 items in a disclosure': {
    make: () => redactedByIssuer(new Array(4_100).fill(1), 9),
    refused: notOurs('cbor-limit-items'),
  },
  'holds a string of more than 32,768 bytes': {
    make: () => bindLicense(genuine, () => [new Uint8Array(32_769)]),
    refused: notOurs('cbor-limit-string'),
  },
  'is larger than 65,536 bytes': {
    make: () => bindLicense(genuine, () => [0, 1, 2].map((byte) => new Uint8Array(32_000).fill(byte))),
    refused: notOurs('limit-inflated-bytes'),
  },
  ...Object.fromEntries(
    [0, -1, -2, -3, -8].map((label) => [
      `discloses the reserved label ${label}`,
      {
        make: async () => {
          const disclosure = encodeCbor([salt(1), label === 0 ? 3 : [310_000, 13], label]);
          const license = await claimsOfGenuine((_, body) => {
            body.delete(label);
            body.set(redactedKeys(), [sha256(encodeByteString(disclosure))]);
          });
          return rebind(license, () => [disclosure]);
        },
        refused: notOurs('disclosure-reserved'),
      } satisfies Attack,
    ]),
  ),
  'discloses a field that stands in the clear': {
    make: async () => {
      const disclosure = encodeCbor([salt(1), 1, 10]);
      const license = await claimsOfGenuine((_, body) => {
        body.set(10, 1);
        body.set(redactedKeys(), [sha256(encodeByteString(disclosure))]);
      });
      return rebind(license, () => [disclosure]);
    },
    refused: notOurs('disclosure-conflict'),
  },
  'puts one digest under two parents': {
    make: async () => {
      const disclosure = encodeCbor([salt(1), 'subject', claim.subject]);
      const digests = [sha256(encodeByteString(disclosure))];
      const license = await claimsOfGenuine((claims, body) => {
        claims.set(redactedKeys(), digests);
        body.set(redactedKeys(), digests);
      });
      return rebind(license, () => [disclosure]);
    },
    refused: notOurs('disclosure-duplicate'),
  },
  'hides digests deeper in the body': {
    make: async () => {
      const disclosure = encodeCbor([salt(1), 1, 30]);
      const digests = [sha256(encodeByteString(disclosure))];
      const license = await claimsOfGenuine((_, body) => {
        body.set(31, new Map<CborValue, CborValue>([[redactedKeys(), digests]]));
      });
      return rebind(license, () => undefined);
    },
    refused: notOurs('license-malformed'),
  },
  'puts digests out of order': {
    make: async () =>
      rebind(
        claimsOfGenuine((_, body) => {
          body.set(redactedKeys(), [...(body.get(redactedKeys()) as Uint8Array[])].sort(compareBytes).reverse());
        }),
        () => undefined,
      ),
    refused: notOurs('license-malformed'),
  },
  'discloses what is no label': {
    make: () => redactedByIssuer(1, [5]),
    refused: notOurs('disclosure-malformed'),
  },
  'discloses an element of an array where a field belongs': {
    make: () => redactedByIssuer('李四'),
    refused: notOurs('disclosure-malformed'),
  },
  'salts a disclosure with fewer than 16 bytes': {
    make: () => bindLicense(genuine, (list) => [...list, encodeCbor([salt(1).subarray(1), 1, 9])]),
    refused: notOurs('disclosure-malformed'),
  },
  'redacts a claim outside the body': {
    make: async () =>
      rebind(
        claimsOfGenuine((claims) => claims.set(redactedKeys(), [salt(1), salt(2)])),
        () => undefined,
      ),
    refused: notOurs('license-malformed'),
  },
  'swaps the digests for those of another license': {
    make: async () => {
      const theirs = decodeRedactedCbor(decodeSelectiveSign1(otherLicense).payload) as CborMap;
      const ours = decodeSelectiveSign1(genuine);
      const claims = decodeRedactedCbor(ours.payload) as Claims;
      const body = claims.get(claim.licenseBody) as Claims;
      body.set(redactedKeys(), (theirs.get(claim.licenseBody) as CborMap).get(redactedKeys()));
      return bind(taggedSign1({ ...ours, unprotectedHeader: new Map(), payload: encodeCbor(claims) }));
    },
    refused: ['signature', 'signature-invalid'],
  },
  "names a key of one's own in the license": {
    make: async () => {
      const ours = decodeSelectiveSign1(genuine);
      const claims = decodeRedactedCbor(ours.payload) as Claims;
      claims.set(claim.confirmation, new Map([[1, toCoseKey(otherHolder.publicKey)]]));
      const parts = { ...ours, unprotectedHeader: new Map(), payload: encodeCbor(claims) };
      return bind(taggedSign1(parts), { signer: otherHolder });
    },
    refused: ['signature', 'signature-invalid'],
  },
  "shows somebody else's license with a key of one's own": {
    make: () => bindLicense(genuine, showAll, { signer: otherHolder }),
    refused: ['holder', 'holder-signature-invalid'],
  },
  "shows somebody else's license with an Ed25519 key": {
    make: () => bindLicense(genuine, showAll, { signer: generateSigner('Ed25519') }),
    refused: ['holder', 'holder-signature-invalid'],
  },
  'shows the license of another holder with the own proof': {
    make: () => bindLicense(otherLicense, showAll, { signer: holder }),
    refused: ['holder', 'holder-signature-invalid'],
  },
  'leaves out the key of the license': {
    make: () => rebind(claimsOfGenuine((claims) => claims.delete(claim.confirmation))),
    refused: notOurs('holder-key-malformed'),
  },
  'gives the key of the license as an uncompressed point': {
    make: () =>
      rebind(
        claimsOfGenuine((claims) => {
          const key = new Map(toCoseKey(holder.publicKey) as Claims).set(-3, salt(1));
          claims.set(claim.confirmation, new Map([[1, key]]));
        }),
      ),
    refused: notOurs('holder-key-malformed'),
  },
  'gives the key of the license another member': {
    make: () =>
      rebind(
        claimsOfGenuine((claims) => {
          const key = new Map(toCoseKey(holder.publicKey) as Claims).set(2, salt(1));
          claims.set(claim.confirmation, new Map([[1, key]]));
        }),
      ),
    refused: notOurs('holder-key-malformed'),
  },
  'gives a key that is no point of the curve': {
    make: () =>
      rebind(
        claimsOfGenuine((claims) => {
          const key = new Map(toCoseKey(holder.publicKey) as Claims).set(-2, new Uint8Array(32).fill(255));
          claims.set(claim.confirmation, new Map([[1, key]]));
        }),
      ),
    refused: ['holder', 'holder-signature-invalid'],
  },
  'shows the license as its issuer sent it': {
    make: () => genuine,
    refused: ['holder', 'holder-proof-missing'],
  },
  'strips the proof and keeps some disclosures': {
    make: () => encodeSign1(withDisclosures(genuine, (list) => list.slice(0, 2))),
    refused: ['holder', 'holder-proof-missing'],
  },
  'shows an open license where a proof is due': {
    make: () => open,
    refused: ['holder', 'holder-unproven', 'undetermined'],
  },
  'wraps an open license into a proof': {
    make: () => bind(taggedSign1(decodeSelectiveSign1(open))),
    refused: notOurs('cose-type'),
  },
  'wraps a presentation into another': {
    make: async () => bind(taggedSign1(decodeSelectiveSign1(await present()))),
    refused: notOurs('cose-type'),
  },
  'wraps a holder request into a proof': {
    make: async () => {
      const request = await signHolderRequest({ audience: 'counter', nonce, issuedAt: now }, holder);
      return bind(taggedSign1(decodeSelectiveSign1(request)));
    },
    refused: notOurs('cose-type'),
  },
  'shows a holder request in the place of a presentation': {
    make: () => signHolderRequest({ audience: 'counter', nonce, issuedAt: now }, holder),
    refused: notOurs('cose-type'),
  },
  'wraps a status list into a proof': {
    make: async () => bind(taggedSign1(decodeSelectiveSign1(await statusFile()))),
    refused: notOurs('cose-type'),
  },
  'wraps the proof of a proof into a proof': {
    make: async () => {
      const twice = await bind(taggedSign1(decodeSelectiveSign1(await present())));
      return bind(taggedSign1(decodeSelectiveSign1(twice)));
    },
    refused: notOurs('cose-type'),
  },
  'embeds the license under another tag': {
    make: () => bind(new Tagged(98, taggedSign1(decodeSelectiveSign1(genuine)).value)),
    refused: notOurs('cbor-unsupported-value'),
  },
  'embeds the license as a byte string': {
    make: () => bind(genuine),
    refused: notOurs('cose-malformed'),
  },
  'embeds no license at all': {
    make: () => bind(undefined, { labels: [] }),
    refused: notOurs('binding-malformed'),
  },
  'adds a header to the proof': {
    make: () =>
      bind(undefined, {
        labels: [
          [headerLabel.keyId, salt(1)],
          [headerLabel.embedded, taggedSign1(decodeSelectiveSign1(genuine))],
        ],
      }),
    refused: notOurs('binding-malformed'),
  },
  'stuffs the unprotected header of the proof': {
    make: () => bindLicense(genuine, showAll, { unprotectedHeader: new Map([[headerLabel.disclosures, [salt(1)]]]) }),
    refused: notOurs('binding-malformed'),
  },
  'stuffs the unprotected header of the license': {
    make: () =>
      bind(
        taggedSign1({ ...decodeSelectiveSign1(genuine), unprotectedHeader: new Map<CborValue, CborValue>([[99, 1]]) }),
      ),
    refused: notOurs('cose-malformed'),
  },
  'stuffs the unprotected header of an open license with disclosures': {
    make: () =>
      encodeSign1({
        ...decodeSelectiveSign1(open),
        unprotectedHeader: new Map<CborValue, CborValue>([[headerLabel.disclosures, [all[0]]]]),
      }),
    refused: notOurs('license-malformed'),
  },
  'writes another algorithm over the proof': {
    make: async () => {
      const proof = decodeSelectiveSign1(await present());
      const header = new Map(proof.protectedHeader as Claims).set(headerLabel.algorithm, algorithmId.Ed25519);
      return reSigned({ ...proof, protectedBytes: encodeCbor(header) }, holder);
    },
    refused: ['holder', 'holder-signature-invalid'],
  },
  'signs the proof with an algorithm that is not allowed': {
    make: () => present(),
    verifier: { algorithms: [ed25519] },
    refused: ['holder', 'algorithm-not-allowed', 'undetermined'],
  },
  'is for another verifier': {
    make: () => present([-5], { audience: 'hotel.example' }),
    refused: ['audience', 'audience-mismatch'],
  },
  'is for the counter, where a verifier has a name': {
    make: () => present(),
    asked: { audience: 'verifier.police.example' },
    refused: ['audience', 'audience-mismatch'],
  },
  'has an audience that only begins alike': {
    make: () => present([-5], { audience: 'counter ' }),
    refused: ['audience', 'audience-mismatch'],
  },
  'answers the right challenge for another verifier': {
    make: () => present([-5], { nonce, audience: 'hotel.example' }),
    asked: { nonce, audience: 'verifier.police.example' },
    refused: ['audience', 'audience-mismatch'],
  },
  'is for the right verifier and answers no challenge of its': {
    make: () => present([-5], { audience: 'verifier.police.example', nonce: otherNonce }),
    asked: { nonce, audience: 'verifier.police.example' },
    refused: ['freshness', 'nonce-mismatch'],
  },
  'answers a challenge with a text': {
    make: () => bound([[claim.nonce, 'nonce']]),
    asked: { nonce },
    refused: notOurs('binding-malformed'),
  },
  'names its audience where the challenge belongs, and the reverse': {
    make: () =>
      bound([
        [claim.audience, nonce],
        [claim.nonce, 'counter'],
      ]),
    asked: { nonce },
    refused: notOurs('binding-malformed'),
  },
  'has no audience': { make: () => bound([[claim.audience, undefined]]), refused: notOurs('binding-malformed') },
  'has two audiences': {
    make: () => bound([[claim.audience, ['counter', 'hotel.example']]]),
    refused: notOurs('binding-malformed'),
  },
  'answers no challenge': { make: () => present(), asked: { nonce }, refused: ['freshness', 'nonce-missing'] },
  'answers another challenge': {
    make: () => present([-5], { nonce: otherNonce }),
    asked: { nonce },
    refused: ['freshness', 'nonce-mismatch'],
  },
  'answers the beginning of a challenge': {
    make: () => present([-5], { nonce: nonce.subarray(0, 8) }),
    asked: { nonce },
    refused: ['freshness', 'nonce-mismatch'],
  },
  'answers a challenge that was given by somebody else': {
    make: () => present([-5], { nonce }),
    refused: ['freshness', 'nonce-unexpected'],
  },
  'is older than a minute: a screenshot': {
    make: () => present([-5], { issuedAt: new Date(now.getTime() - 61_000) }),
    refused: ['freshness', 'presentation-too-old'],
  },
  'is from the future': {
    make: () => present([-5], { issuedAt: new Date(now.getTime() + 61_000) }),
    refused: ['freshness', 'presentation-from-future'],
  },
  'was made before the license': {
    make: () => present([-5], { issuedAt: new Date('2026-05-20T00:00:00Z') }),
    refused: ['freshness', 'presentation-outside-license'],
  },
  "was made after the license's signature ended": {
    make: async () => {
      const ended = new Date('2026-05-31T16:00:00Z');
      const license = await signFixture({ status, expiresAt: ended });
      return bindLicense(license, showAll);
    },
    refused: ['validity', 'signature-expired'],
  },
  'says no time': { make: () => bound([[claim.issuedAt, undefined]]), refused: notOurs('binding-malformed') },
  'says a time with a fraction': {
    make: () => bound([[claim.issuedAt, new Float(seconds + 0.5)]]),
    refused: notOurs('cbor-unsupported-value'),
  },
  'says a time of text': { make: () => bound([[claim.issuedAt, `${seconds}`]]), refused: notOurs('binding-malformed') },
  'says an end of its own': {
    make: () => bound([[claim.expiration, seconds + 9_999]]),
    refused: notOurs('binding-malformed'),
  },
  'is shown as a link': {
    make: () => present(),
    refused: notOurs('license-not-public'),
  },
  'comes where nothing remembers it and no challenge was given': {
    make: () => present(),
    verifier: { replayCache: undefined as never },
    refused: ['freshness', 'replay-unchecked', 'undetermined'],
  },
  'comes while the replay cache fails': {
    make: () => present(),
    verifier: {
      replayCache: {
        remember: () => {
          throw new Error('disk');
        },
      },
    },
    refused: ['freshness', 'replay-unknown', 'undetermined'],
  },
  'is signed by another key with the same kid': {
    make: async () => {
      const ours = decodeSelectiveSign1(genuine);
      const forged = await reSigned({ ...ours, unprotectedHeader: new Map() }, seededHolder(77));
      return bind(taggedSign1(decodeSelectiveSign1(forged)));
    },
    refused: ['signature', 'signature-invalid'],
  },
};

it('is attacked in all the ways that are named here', () => {
  expect(Object.keys(attacks).length).toBeGreaterThanOrEqual(75);
});

describe('a presentation is refused that', () => {
  it.each(Object.entries(attacks))('%s', async (name, { make, asked, verifier, refused }) => {
    const [id, code, verdict = 'rejected'] = refused;
    const bytes = await make();
    const shown = name.endsWith('link') ? encodeLink(bytes, { public: true }, 'https://licenses.example/v') : bytes;
    const report = await (await verifierWith(verifier)).verify(shown, asked as never);
    expect(report).toMatchObject({ ok: false, verdict, code });
    expect(report.checks).toContainEqual({ id, code, status: verdict === 'rejected' ? 'failed' : 'unknown' });
    expect(report.license).toBeUndefined();
    // What is genuine and shown by its holder an officer may read, whatever else is against it.
    expect(report.authenticated !== undefined).toBe(['validity', 'audience', 'freshness'].includes(id));
  });

  it('has every typ but its own', async () => {
    const verifier = await verifierWith();
    const types = messageTypes;
    const embedded = taggedSign1(decodeSelectiveSign1(genuine));
    for (const outer of types) {
      for (const inner of types) {
        if (outer === messageType.keyBinding && inner === messageType.selectiveLicense) continue;
        const sign1 = decodeSelectiveSign1(genuine);
        const header = new Map(sign1.protectedHeader as Claims).set(headerLabel.type, inner);
        const license = decodeSelectiveSign1(await reSigned({ ...sign1, protectedBytes: encodeCbor(header) }));
        const report = await verifier.verify(await bind(taggedSign1(license), { type: outer }));
        expect(report, `${outer} around ${inner}`).toMatchObject({
          verdict: 'rejected',
          checks: [{ status: 'failed' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
        });
      }
    }
    expect(await verifier.verify(await bind(embedded))).toMatchObject({ ok: true });
  });
});

describe('a presentation', () => {
  it('is accepted with what was disclosed, and nothing else', async () => {
    const report = await (await verifierWith()).verify(await present());
    expect(report).toMatchObject({ ok: true, ages: { presentationSeconds: 0 } });
    expect(report.license?.fields).toMatchObject({ holderName: '张伟', number: '310101199003071230' });
    expect(report.license?.fields).not.toHaveProperty('address');
    expect(report.license?.fields).not.toHaveProperty('birthDate');
  });

  it('is accepted with disclosures in any order', async () => {
    const report = await (await verifierWith()).verify(await bindLicense(genuine, (list) => [...list].reverse()));
    expect(report.ok).toBe(true);
  });

  it('is accepted at the last second of its minute, and where its phone is a minute ahead', async () => {
    for (const offset of [-60_000, 60_000]) {
      const bytes = await present([-5], { issuedAt: new Date(now.getTime() + offset) });
      expect(await (await verifierWith()).verify(bytes)).toMatchObject({ ok: true });
    }
  });

  it('is accepted with the challenge that was given, and for the name that was asked', async () => {
    const asked = { nonce, audience: 'verifier.police.example' };
    const bytes = await present([-5], asked);
    expect(await (await verifierWith({ replayCache: undefined as never })).verify(bytes, asked)).toMatchObject({
      ok: true,
    });
  });

  it('is refused the second time, as bytes, and with the other half of its signature', async () => {
    const verifier = await verifierWith();
    const bytes = await present();
    const proof = decodeSelectiveSign1(bytes);
    const halved = encodeSign1({ ...proof, signature: otherHalf(proof.signature) });
    expect(await (await verifierWith()).verify(halved)).toMatchObject({ ok: true });
    expect(await verifier.verify(bytes)).toMatchObject({ ok: true });
    for (const again of [bytes, halved]) {
      const report = await verifier.verify(again);
      expect(report).toMatchObject({ ok: false, verdict: 'rejected', code: 'presentation-replayed' });
      expect(report.checks).toContainEqual({ id: 'freshness', status: 'failed', code: 'presentation-replayed' });
    }
    expect(await verifier.verify(await present([-4]))).toMatchObject({ ok: true });
  });

  it('is remembered through the last second in which it is taken', async () => {
    for (const [policy, lifeSeconds] of [
      [{}, 60],
      [{ maxPresentationAgeSeconds: 15 }, 15],
    ] as const) {
      const until: number[] = [];
      const replayCache = { remember: (_digest: Uint8Array, second: number) => until.push(second) === 1 };
      const bytes = await present([-5], { issuedAt: new Date(now.getTime() - 5_000) });
      const shownTo = async (second: number) => {
        const clock = (): Date => new Date(1000 * second);
        return (await verifierWith({ policy, replayCache, clock })).verify(bytes);
      };
      expect((await shownTo(seconds)).code).toBe('passed');
      const [last = 0] = until;
      expect(last).toBe(seconds - 5 + lifeSeconds);
      expect((await shownTo(last)).code).toBe('presentation-replayed');
      expect((await shownTo(last + 1)).code).toBe('presentation-too-old');
      expect(until).toEqual([last, last]);
    }
  });

  it('may be shown again where it was not accepted', async () => {
    const replayCache = createReplayCache({ clock: () => now });
    const bytes = await present();
    const stale = await verifierWith({ replayCache, statusLists: [await statusFile({ issuedAt: days(-6) })] });
    expect(await stale.verify(bytes)).toMatchObject({ verdict: 'undetermined', code: 'status-too-old' });
    expect(await (await verifierWith({ replayCache })).verify(bytes)).toMatchObject({ ok: true });
  });

  it('of a revoked or suspended license is read by an officer', async () => {
    for (const [index, code] of [
      [7, 'revoked'],
      [8, 'suspended'],
    ] as const) {
      const bytes = await bindLicense(await signFixture({ status: { list: 3, index } }));
      const report = await (await verifierWith()).verify(bytes);
      expect(report).toMatchObject({ verdict: 'rejected', code, authenticated: { fields: { holderName: '张伟' } } });
    }
  });

  it('needs no field that is personal, and every other', async () => {
    const bytes = await bindLicense(genuine, () => undefined);
    expect(await (await verifierWith()).verify(bytes)).toMatchObject({ ok: true });
    const fields = packFields(drivingLicense, fixture.fields);
    const clear = [...fields.keys()].find((label) => label > 0 && !drivingRedacted.includes(label)) as number;
    fields.delete(clear);
    const report = await (await verifierWith()).verify(await bindLicense(await signFixture({ status }, fields)));
    expect(report).toMatchObject({ ok: false, code: 'fields-malformed' });
  });

  it('is not refused for its time where the clock is behind', async () => {
    const clock = (): Date => days(-3);
    const verifier = await verifierWith({ clock });
    const report = await verifier.verify(await present());
    expect(report).toMatchObject({ ok: false, verdict: 'undetermined' });
    expect(report.checks).toContainEqual({ id: 'freshness', status: 'unknown', code: 'presentation-from-future' });
  });

  it('of an Ed25519 holder is verified too', async () => {
    const own = generateSigner('Ed25519');
    const bytes = await signFixture({ status, holderKey: own.publicKey });
    const verifier = await verifierWith({ algorithms: [ed25519] });
    expect(await verifier.verify(await bindLicense(bytes, showAll, { signer: own }))).toMatchObject({ ok: true });
    const both = await verifierWith({ algorithms: [ed25519, es256] });
    expect(await both.verify(await bindLicense(bytes, showAll, { signer: own }))).toMatchObject({ ok: true });
  });
});

it('leaves of a bare claim set signed by the issuer nothing to verify', async () => {
  const report = await (await verifierWith()).verify(await signClaims(new Map()));
  expect(report).toMatchObject({
    verdict: 'rejected',
    checks: [{ id: 'format', status: 'failed' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  });
});
