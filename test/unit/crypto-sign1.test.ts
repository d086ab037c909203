import { describe, expect, it } from 'vitest';
import {
  algorithmId,
  type CborValue,
  decodeSign1,
  encodeCbor,
  encodeSign1,
  headerLabel,
  messageType,
  signatureInput,
} from '../../src/codec/index.ts';
import type { Signer } from '../../src/core/index.ts';
import { openSign1, signSign1, verifySign1, verifyWithAny } from '../../src/crypto/index.ts';
import { ed25519, es256, generateSigner } from '../../src/crypto/node.ts';
import { messageTypes } from '../support/message-types.ts';

const keyId = new Uint8Array(8).fill(5);
const payload = new Uint8Array([0xa0]);
const signers = { Ed25519: generateSigner('Ed25519'), ES256: generateSigner('ES256') };
const verifiers = { Ed25519: ed25519, ES256: es256 };

async function encodeWith(header: readonly (readonly [CborValue, CborValue])[], signer: Signer = signers.Ed25519) {
  const protectedBytes = encodeCbor(new Map(header));
  const signature = await signer.sign(signatureInput({ protectedBytes, payload }));
  return encodeSign1({ protectedBytes, payload, signature });
}

describe.each(['Ed25519', 'ES256'] as const)('COSE_Sign1 with %s', (algorithm) => {
  const signer = signers[algorithm];
  const other = generateSigner(algorithm);

  it('is signed, opened and verified', async () => {
    const bytes = await signSign1(signer, keyId, messageType.license, payload);
    const sign1 = openSign1(bytes, messageType.license);
    expect(sign1.payload).toEqual(payload);
    expect(sign1.keyId).toEqual(keyId);
    expect(sign1.protectedHeader.get(headerLabel.algorithm)).toBe(algorithm === 'Ed25519' ? -19 : -9);
    const prepared = await verifiers[algorithm].prepare(signer.publicKey);
    expect(await verifySign1(sign1, signer.publicKey, prepared)).toBe(true);
  });

  it('does not verify with another key, payload or protected header', async () => {
    const sign1 = openSign1(await signSign1(signer, keyId, messageType.license, payload), messageType.license);
    const prepared = await verifiers[algorithm].prepare(signer.publicKey);
    const preparedOther = await verifiers[algorithm].prepare(other.publicKey);
    expect(await verifySign1(sign1, other.publicKey, preparedOther)).toBe(false);
    expect(await verifySign1({ ...sign1, payload: new Uint8Array([0xa1]) }, signer.publicKey, prepared)).toBe(false);
    const protectedBytes = Uint8Array.from(sign1.protectedBytes);
    protectedBytes[protectedBytes.length - 1] = (protectedBytes[protectedBytes.length - 1] ?? 0) ^ 1;
    expect(await verifySign1({ ...sign1, protectedBytes }, signer.publicKey, prepared)).toBe(false);
  });

  it('verifies with the older id of the algorithm too, for the same key', async () => {
    const id = algorithm === 'Ed25519' ? algorithmId.EdDSA : algorithmId.ES256;
    const bytes = await encodeWith(
      [
        [headerLabel.algorithm, id],
        [headerLabel.keyId, keyId],
        [headerLabel.type, messageType.license],
      ],
      signer,
    );
    const prepared = await verifiers[algorithm].prepare(signer.publicKey);
    expect(await verifySign1(openSign1(bytes, messageType.license), signer.publicKey, prepared)).toBe(true);
  });

  it.each<[string, CborValue | undefined]>([
    ['of the other algorithm', algorithm === 'Ed25519' ? algorithmId.ESP256 : algorithmId.Ed25519],
    ['of an unknown algorithm', -35],
    ['as text', 'Ed25519'],
    ['missing', undefined],
  ])('is refused without asking the key where alg is %s', async (_name, id) => {
    const bytes = await encodeWith([
      ...(id === undefined ? [] : ([[headerLabel.algorithm, id]] as const)),
      [headerLabel.keyId, keyId],
      [headerLabel.type, messageType.license],
    ]);
    let asked = false;
    const gullible = () => {
      asked = true;
      return true;
    };
    expect(await verifySign1(openSign1(bytes, messageType.license), signer.publicKey, gullible)).toBe(false);
    expect(asked).toBe(false);
  });
});

describe('openSign1', () => {
  it('takes no signed thing in the place of another', async () => {
    const types = messageTypes;
    for (const type of types) {
      const bytes = await signSign1(signers.Ed25519, keyId, type, payload);
      for (const wanted of types) {
        if (wanted === type) expect(openSign1(bytes, wanted).payload).toEqual(payload);
        else expect(() => openSign1(bytes, wanted)).toThrow(expect.objectContaining({ code: 'cose-type' }));
      }
    }
  });

  it('requires typ', async () => {
    const bytes = await encodeWith([
      [headerLabel.algorithm, algorithmId.Ed25519],
      [headerLabel.keyId, keyId],
    ]);
    expect(() => decodeSign1(bytes)).not.toThrow();
    expect(() => openSign1(bytes, messageType.license)).toThrow(expect.objectContaining({ code: 'cose-type' }));
  });

  it('requires kid to be bytes', async () => {
    const type = [headerLabel.type, messageType.license] as const;
    const algorithm = [headerLabel.algorithm, algorithmId.Ed25519] as const;
    for (const header of [
      [algorithm, type],
      [algorithm, [headerLabel.keyId, 'agency'] as const, type],
    ]) {
      const bytes = await encodeWith(header);
      expect(() => openSign1(bytes, messageType.license)).toThrow(expect.objectContaining({ code: 'cose-header' }));
    }
  });
});

describe('signSign1', () => {
  const { algorithm, publicKey } = signers.Ed25519;

  it.each<[string, () => unknown]>([
    ['63 bytes', () => new Uint8Array(63)],
    ['65 bytes', () => new Uint8Array(65)],
    ['71 bytes of DER', async () => new Uint8Array(71)],
    ['text', () => 'x'.repeat(64)],
    ['nothing', () => undefined],
  ])('throws signer-failed where the signer gives %s', async (_name, sign) => {
    const signer = { algorithm, publicKey, sign: sign as Signer['sign'] };
    await expect(signSign1(signer, keyId, messageType.license, payload)).rejects.toMatchObject({
      code: 'signer-failed',
    });
  });

  it('throws signer-failed with the cause where the signer throws or rejects', async () => {
    const cause = new Error('the card was taken out');
    const throwing = () => {
      throw cause;
    };
    for (const sign of [throwing, async () => throwing()]) {
      const signing = signSign1({ algorithm, publicKey, sign }, keyId, messageType.license, payload);
      await expect(signing).rejects.toMatchObject({ code: 'signer-failed', cause });
      await expect(signing).rejects.not.toThrow(/card/);
    }
  });
});

describe('verifyWithAny', () => {
  const mine = { publicKey: signers.ES256.publicKey };
  const others = [{ publicKey: generateSigner('ES256').publicKey }, { publicKey: signers.Ed25519.publicKey }];
  const broken = { publicKey: { algorithm: 'ES256', bytes: new Uint8Array(33) } as const };
  const signing = signSign1(signers.ES256, keyId, messageType.license, payload);

  it('gives the key that verifies, past keys that do not and keys that are none', async () => {
    const sign1 = openSign1(await signing, messageType.license);
    expect(await verifyWithAny(sign1, [broken, ...others, mine], [ed25519, es256])).toBe(mine);
  });

  it('gives undefined without the key or without its algorithm', async () => {
    const sign1 = openSign1(await signing, messageType.license);
    expect(await verifyWithAny(sign1, [broken, ...others], [ed25519, es256])).toBeUndefined();
    expect(await verifyWithAny(sign1, [mine], [ed25519])).toBeUndefined();
    expect(await verifyWithAny(sign1, [mine], [])).toBeUndefined();
    expect(await verifyWithAny(sign1, [], [ed25519, es256])).toBeUndefined();
  });
});
