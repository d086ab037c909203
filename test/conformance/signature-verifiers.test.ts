import { createPublicKey, verify } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { describe, expect, it } from 'vitest';
import { decompressP256 } from '../../src/codec/index.ts';
import {
  type AlgorithmName,
  concat,
  fromHex,
  isLicenseError,
  type SignatureVerifier,
  type Signer,
  utf8Encode,
} from '../../src/core/index.ts';
import * as noble from '../../src/crypto/noble.ts';
import * as node from '../../src/crypto/node.ts';
import * as webcrypto from '../../src/crypto/webcrypto.ts';
import {
  addOrder,
  craft,
  nonCanonicalEncodings,
  offCurveEncodings,
  smallOrderEncodings,
} from '../support/ed25519-oddities.ts';
import {
  type Case,
  compressed,
  type EdgeCase,
  readJson,
  rfc8032,
  signInput,
  wycheproof,
  type Zip215Case,
} from '../support/signature-vectors.ts';

const bindings = [
  { name: 'webcrypto', ...webcrypto },
  { name: 'node', ...node },
  { name: 'noble', ...noble },
];

type Outcome = 'accepted' | 'refused' | 'key refused';
type Input = Pick<Case, 'key' | 'message' | 'signature'>;

async function outcome(verifier: SignatureVerifier, { key, message, signature }: Input): Promise<Outcome> {
  let prepared: Awaited<ReturnType<SignatureVerifier['prepare']>>;
  try {
    prepared = await verifier.prepare({ algorithm: verifier.algorithm, bytes: key });
  } catch (error) {
    if (isLicenseError(error, 'key-invalid')) return 'key refused';
    throw error;
  }
  return (await prepared(message, signature)) ? 'accepted' : 'refused';
}

async function outcomes(verifier: SignatureVerifier, inputs: readonly Input[]): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  for (const input of inputs) all.push(await outcome(verifier, input));
  return all;
}

function count(all: readonly Outcome[]): Record<Outcome, number> {
  const counts = { accepted: 0, refused: 0, 'key refused': 0 };
  for (const each of all) counts[each]++;
  return counts;
}

async function expectPublished(verifier: SignatureVerifier, cases: readonly Case[]): Promise<void> {
  const found = await outcomes(verifier, cases);
  const wrong = cases.filter((each, i) => (found[i] === 'accepted') !== each.expected).map((each) => each.name);
  expect(wrong).toEqual([]);
}

const rfcCases = rfc8032();
const signInputCases = signInput();
const wycheproofEd25519 = wycheproof('ed25519_test.json');
const wycheproofP1363 = wycheproof('ecdsa_secp256r1_sha256_p1363_test.json');
const edgeCases = readJson<readonly EdgeCase[]>('ed25519/edge-cases.json');
const zip215 = readJson<readonly Zip215Case[]>('ed25519/zip215.json');
const zip215Message = utf8Encode('Zcash') ?? new Uint8Array(0);

const odd = smallOrderEncodings();
const [goodCase] = rfcCases;
if (goodCase === undefined) throw new Error('no vectors');
const good = goodCase;

/** Whether node:crypto itself takes the signature, without our criteria. */
function bareNodeAccepts({ key, message, signature }: Input): boolean {
  const spki = concat(fromHex('302a300506032b6570032100'), key);
  return verify(null, message, createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }), signature);
}

describe.each(bindings)('Ed25519 of $name', ({ ed25519 }) => {
  it('has the vectors of RFC 8032 §7.1', async () => {
    expect(rfcCases).toHaveLength(5);
    await expectPublished(ed25519, rfcCases);
  });

  it('has the lines of sign.input, and none of them with a changed message', async () => {
    expect(signInputCases).toHaveLength(112);
    await expectPublished(ed25519, signInputCases);
    const changed = signInputCases.map((each) => ({ ...each, message: concat(each.message, new Uint8Array(1)) }));
    expect(count(await outcomes(ed25519, changed))).toEqual({ accepted: 0, refused: 112, 'key refused': 0 });
  });

  it('has the tests of Wycheproof', async () => {
    expect(wycheproofEd25519).toHaveLength(75);
    await expectPublished(ed25519, wycheproofEd25519);
  });

  it('of the 12 edge cases accepts only that of mixed order that holds without the cofactor', async () => {
    const found = await outcomes(
      ed25519,
      edgeCases.map((each) => ({
        key: fromHex(each.pub_key),
        message: fromHex(each.message),
        signature: fromHex(each.signature),
      })),
    );
    expect(found).toEqual([
      'key refused',
      'key refused',
      'refused',
      'accepted',
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
      'refused',
      'key refused',
      'key refused',
    ]);
  });

  it('refuses every key of the 196 ZIP-215 cases, all of small order', async () => {
    expect(zip215).toHaveLength(196);
    expect(zip215.every((each) => each.valid_zip215)).toBe(true);
    const found = await outcomes(
      ed25519,
      zip215.map((each) => ({
        key: fromHex(each.vk_bytes),
        message: zip215Message,
        signature: fromHex(each.sig_bytes),
      })),
    );
    expect(count(found)).toEqual({ accepted: 0, refused: 0, 'key refused': 196 });
  });

  it('refuses keys of small order and keys not encoded canonically', async () => {
    expect(odd).toHaveLength(14);
    for (const key of [...odd, ...nonCanonicalEncodings()]) {
      expect(await outcome(ed25519, { ...good, key })).toBe('key refused');
    }
  });

  it('imports keys off the curve and verifies nothing with them', async () => {
    const offCurve = offCurveEncodings();
    expect(offCurve.length).toBeGreaterThan(20);
    for (const key of offCurve) {
      expect(await outcome(ed25519, { ...good, key })).toBe('refused');
      const own = concat(key, good.signature.subarray(32));
      expect(await outcome(ed25519, { ...good, key, signature: own })).toBe('refused');
    }
  });

  it('refuses every R of small order, even one that bare OpenSSL accepts', async () => {
    for (let torsion = 0; torsion < 8; torsion++) {
      const crafted = craft(1, torsion, true, 0n);
      expect(bareNodeAccepts(crafted)).toBe(true);
      expect(await outcome(ed25519, crafted)).toBe('refused');
    }
    for (const r of [...odd, ...nonCanonicalEncodings()]) {
      const signature = concat(r, good.signature.subarray(32));
      expect(await outcome(ed25519, { ...good, signature })).toBe('refused');
    }
  });

  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [2, 4],
    [1, 3],
    [3, 7],
    [4, 4],
  ])('checks without the cofactor: key torsion %i, R torsion %i', async (keyTorsion, rTorsion) => {
    const holds = craft(keyTorsion, rTorsion, true);
    expect(await outcome(ed25519, holds)).toBe('accepted');
    if (keyTorsion === 0) return;
    expect(await outcome(ed25519, craft(keyTorsion, rTorsion, false))).toBe('refused');
  });

  it('refuses an R of mixed order with a key of prime order', async () => {
    for (let torsion = 1; torsion < 8; torsion++) {
      expect(await outcome(ed25519, craft(0, torsion, false))).toBe('refused');
    }
  });

  it('refuses S with the group order added to it', async () => {
    for (let times = 1; times < 16; times++) {
      const signature = addOrder(good.signature, times);
      if (signature === undefined) continue;
      expect(await outcome(ed25519, { ...good, signature })).toBe('refused');
    }
    expect(addOrder(good.signature, 14)).toBeDefined();
  });
});

const { secretKey, publicKey } = p256.keygen(new Uint8Array(48).fill(7));
const p256Message = new Uint8Array([1, 2, 3]);
const p256Signature = p256.sign(p256Message, secretKey, { lowS: true });
const p256Good: Input = { key: publicKey, message: p256Message, signature: p256Signature };
const p256Order = p256.Point.Fn.ORDER;

function bigEndian(value: bigint): Uint8Array {
  return fromHex(value.toString(16).padStart(64, '0'));
}

describe.each(bindings)('ES256 of $name', ({ es256 }) => {
  it('has the tests of Wycheproof, P1363', async () => {
    expect(wycheproofP1363).toHaveLength(131);
    await expectPublished(es256, wycheproofP1363);
  });

  it('takes a low s and a high s', async () => {
    const { r, s } = p256.Signature.fromBytes(p256Signature);
    const signature = concat(bigEndian(r), bigEndian(p256Order - s));
    expect(await outcome(es256, p256Good)).toBe('accepted');
    expect(await outcome(es256, { ...p256Good, signature })).toBe('accepted');
  });

  it('refuses r and s out of range', async () => {
    const { r, s } = p256.Signature.fromBytes(p256Signature);
    const pairs: [bigint, bigint][] = [
      [0n, s],
      [r, 0n],
      [0n, 0n],
      [p256Order, s],
      [r, p256Order],
      [2n ** 256n - 1n, s],
      [r, 2n ** 256n - 1n],
    ];
    for (const pair of pairs) {
      expect(await outcome(es256, { ...p256Good, signature: concat(...pair.map(bigEndian)) })).toBe('refused');
    }
  });

  it('refuses keys that are no compressed point of the curve', async () => {
    const x = publicKey.subarray(1);
    const offCurve = Array.from({ length: 40 }, (_, i) => concat(new Uint8Array([2]), bigEndian(BigInt(i)))).filter(
      (point) => decompressP256(point) === undefined,
    );
    expect(offCurve.length).toBeGreaterThan(10);
    const keys = [
      ...offCurve,
      concat(new Uint8Array([0]), x),
      concat(new Uint8Array([4]), x),
      concat(new Uint8Array([2]), new Uint8Array(32).fill(0xff)),
      p256.Point.fromBytes(publicKey).toBytes(false),
      new Uint8Array(33),
    ];
    for (const key of keys) expect(await outcome(es256, { ...p256Good, key })).toBe('key refused');
  });

  it('refuses an x that is not below the prime, though it is on the curve modulo it', async () => {
    const prime = p256.Point.CURVE().p;
    let onCurve = 0;
    for (let x = 0n; x < 40n; x++) {
      const reduced = concat(new Uint8Array([2]), bigEndian(x));
      if (decompressP256(reduced) === undefined) continue;
      onCurve++;
      expect(await outcome(es256, { ...p256Good, key: reduced })).toBe('refused');
      for (const first of [2, 3]) {
        const key = concat(new Uint8Array([first]), bigEndian(prime + x));
        expect(await outcome(es256, { ...p256Good, key })).toBe('key refused');
      }
    }
    expect(onCurve).toBeGreaterThan(10);
  });

  it('takes the point of either parity, and no other first byte', async () => {
    const taken: number[] = [];
    for (let first = 0; first < 256; first++) {
      const key = concat(new Uint8Array([first]), publicKey.subarray(1));
      const found = await outcome(es256, { ...p256Good, key });
      if (found !== 'key refused') taken.push(first);
      expect(found === 'accepted').toBe(first === publicKey[0]);
    }
    expect(taken).toEqual([2, 3]);
  });
});

const inputs: Record<AlgorithmName, Input> = { Ed25519: good, ES256: p256Good };

describe.each(
  bindings.flatMap(({ name, ed25519, es256 }) => [
    { name, verifier: ed25519 },
    { name, verifier: es256 },
  ]),
)('$verifier.algorithm of $name, whatever the algorithm', ({ verifier }) => {
  const { algorithm } = verifier;
  const { key, message, signature } = inputs[algorithm];

  it('refuses every signature with one bit flipped', async () => {
    const prepared = await verifier.prepare({ algorithm, bytes: key });
    expect(await prepared(message, signature)).toBe(true);
    for (let bit = 0; bit < 512; bit += 3) {
      const flipped = Uint8Array.from(signature);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await prepared(message, flipped)).toBe(false);
    }
  });

  it('gives false for what is no signature, and never throws', async () => {
    const prepared = await verifier.prepare({ algorithm, bytes: key });
    for (const length of [0, 1, 32, 63, 65, 71, 128]) {
      expect(await prepared(message, concat(signature, signature).subarray(0, length))).toBe(false);
    }
    for (const wrong of [undefined, null, 'x'.repeat(64), Array.from(signature), new Uint16Array(64)]) {
      expect(await prepared(message, wrong as unknown as Uint8Array)).toBe(false);
    }
    expect(await prepared(undefined as unknown as Uint8Array, signature)).toBe(false);
  });

  it('refuses keys of another length', async () => {
    for (const length of [0, 1, 31, 32, 33, 34, 64, 65]) {
      if (length === key.length) continue;
      const bytes = concat(key, key, key).subarray(0, length);
      expect(await outcome(verifier, { key: bytes, message, signature })).toBe('key refused');
    }
  });

  it('refuses a key of the other algorithm', async () => {
    const other = algorithm === 'Ed25519' ? 'ES256' : 'Ed25519';
    const prepare = async () => verifier.prepare({ algorithm: other, bytes: inputs[other].key });
    await expect(prepare()).rejects.toMatchObject({ code: 'key-invalid' });
    const relabeled = async () => verifier.prepare({ algorithm: other, bytes: key });
    await expect(relabeled()).rejects.toMatchObject({ code: 'key-invalid' });
  });

  it('keeps its own copy of the key', async () => {
    const buffer = Buffer.from(key);
    const preparing = verifier.prepare({ algorithm, bytes: buffer });
    buffer.fill(0);
    const prepared = await preparing;
    expect(await prepared(message, signature)).toBe(true);
  });

  it('has the SHA-256 of FIPS 180-4', async () => {
    const digest = await verifier.sha256(utf8Encode('abc') ?? new Uint8Array(0));
    expect(digest).toEqual(fromHex('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
    expect(digest.constructor).toBe(Uint8Array);
  });
});

describe.each(bindings)('signers of $name', ({ generateSigner }) => {
  it.each(['Ed25519', 'ES256'] as const)('sign %s for every binding', async (algorithm) => {
    const signer: Signer = await generateSigner(algorithm);
    const another: Signer = await generateSigner(algorithm);
    expect(signer.algorithm).toBe(algorithm);
    expect(signer.publicKey.algorithm).toBe(algorithm);
    for (let i = 0; i < 8; i++) {
      const message = new Uint8Array(i * 40).fill(i);
      const signature = await signer.sign(message);
      expect(signature.constructor).toBe(Uint8Array);
      for (const { ed25519, es256 } of bindings) {
        const verifier = algorithm === 'Ed25519' ? ed25519 : es256;
        expect(await outcome(verifier, { key: signer.publicKey.bytes, message, signature })).toBe('accepted');
        expect(await outcome(verifier, { key: another.publicKey.bytes, message, signature })).toBe('refused');
      }
    }
  });

  it.each(['ed25519', 'RS256', 'toString'])('make no key of %s', async (algorithm) => {
    const making = (async () => generateSigner(algorithm as never))();
    await expect(making).rejects.toThrow(expect.objectContaining({ code: 'algorithm-unsupported' }));
  });
});

describe('signers of known keys', () => {
  it('give the signatures of RFC 8032 and sign.input', () => {
    for (const { seed, key, message, signature } of [...rfcCases, ...signInputCases]) {
      const signer = noble.signerFromSecretKey('Ed25519', seed);
      expect(signer.publicKey.bytes).toEqual(key);
      expect(signer.sign(message)).toEqual(signature);
    }
  });

  it('give the signatures of RFC 6979 §A.2.5', () => {
    const secret = fromHex('c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721');
    const signer = noble.signerFromSecretKey('ES256', secret);
    const point = fromHex(
      '0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
    );
    expect(signer.publicKey.bytes).toEqual(compressed(point));
    expect(signer.sign(utf8Encode('sample') ?? new Uint8Array(0))).toEqual(
      fromHex(
        'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
      ),
    );
  });
});
