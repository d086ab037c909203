import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  algorithmOfId,
  decodeCbor,
  decodeClaims,
  decodeForeignSign1,
  decodeSign, decodeSign1,
  encodeSign,
  encodeSign1,
  headerLabel,
  type Sign1,
  signatureInput,
  type Tagged,
} from '../../src/codec/index.ts';
import { fromHex, isLicenseError, toHex } from '../../src/core/index.ts';
import { type ExampleKey, verifies } from './cose-example.ts';

interface Example {
  readonly title: string;
  readonly fail?: boolean;
  readonly input: {
    readonly plaintext?: string;
    readonly plaintext_hex?: string;
    readonly external?: string;
    readonly sign0?: { readonly key: ExampleKey; readonly alg: string };
  };
  readonly intermediates: { readonly ToBeSign_hex: string };
  readonly output: { readonly cbor: string };
}

const folder = new URL('cose-wg/', import.meta.url);

const outOfScope: Record<string, string> = {
  'CWT/A_4.json': 'COSE_Mac0: nothing of ours is authenticated by a shared secret',
  'CWT/A_5.json': 'COSE_Encrypt0: nothing of ours is encrypted',
  'CWT/A_6.json': 'a COSE_Sign1 inside a COSE_Encrypt0: nothing of ours is encrypted',
  'CWT/A_7.json': 'COSE_Mac0: nothing of ours is authenticated by a shared secret',
  'countersign1/signed1-01.json': 'the counter signature is ignored; its COSE_Sign1 is checked apart, below',
  'ecdsa-examples/ecdsa-01.json': 'COSE_Sign with unprotected headers: no form of ours; its signature is checked, below',
  'ecdsa-examples/ecdsa-02.json': 'COSE_Sign with a list of signers, and P-384',
  'ecdsa-examples/ecdsa-03.json': 'COSE_Sign with a list of signers, and P-521',
  'ecdsa-examples/ecdsa-04.json': 'COSE_Sign with a list of signers, and P-521',
  'ecdsa-examples/ecdsa-sig-03.json': 'ES512: no algorithm of ours; refused, below',
  'eddsa-examples/eddsa-01.json': 'COSE_Sign with unprotected headers: no form of ours; its signature is checked, below',
  'eddsa-examples/eddsa-02.json': 'COSE_Sign with a list of signers, and Ed448',
  'hashsig/hashsig-01.json': 'COSE_Sign with HSS-LMS',
  'hashsig/hsssig-sig-01.json': 'HSS-LMS: no algorithm of ours; refused, below',
  'mac0-tests/HMac-01.json': 'COSE_Mac0: nothing of ours is authenticated by a shared secret',
  'mac0-tests/mac-fail-01.json': 'COSE_Mac0: nothing of ours is authenticated by a shared secret',
  'mac0-tests/mac-pass-01.json': 'COSE_Mac0: nothing of ours is authenticated by a shared secret',
  'x509-examples/signed-01.json': 'COSE_Sign with a list of signers; trust comes from lists, not from certificates',
  'x509-examples/signed-02.json': 'COSE_Sign with a list of signers; trust comes from lists, not from certificates',
};

const inScope = [
  'CWT/A_3.json',
  'RFC8152/Appendix_C_2_1.json',
  'ecdsa-examples/ecdsa-sig-01.json',
  'eddsa-examples/eddsa-sig-01.json',
  'sign1-tests/sign-fail-01.json',
  'sign1-tests/sign-fail-03.json',
  'sign1-tests/sign-fail-07.json',
  'sign1-tests/sign-pass-01.json',
  'sign1-tests/sign-pass-03.json',
];

const read = (name: string): Example => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example;

function sign0Of(example: Example): { readonly key: ExampleKey } {
  if (example.input.sign0 === undefined) throw new Error(`${example.title} is no COSE_Sign1`);
  return example.input.sign0;
}

/** The algorithm, which the two examples with an empty protected header send unprotected. */
function algorithm({ protectedHeader, unprotectedHeader }: Sign1): string | undefined {
  return algorithmOfId(protectedHeader.get(headerLabel.algorithm) ?? unprotectedHeader.get(headerLabel.algorithm));
}

function accepts(example: Example): boolean {
  try {
    const { key } = sign0Of(example);
    const sign1 = decodeForeignSign1(fromHex(example.output.cbor));
    if (algorithm(sign1) !== (key.kty === 'OKP' ? 'Ed25519' : 'ES256')) return false;
    return verifies(key, signatureInput(sign1), sign1.signature);
  } catch (error) {
    if (isLicenseError(error)) return false;
    throw error;
  }
}

describe('every file of the COSE working group is accounted for', () => {
  it('runs it, or says why not', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(names.sort()).toEqual([...inScope, ...Object.keys(outOfScope)].sort());
  });
});

describe('COSE_Sign1', () => {
  it.each(inScope)('%s', (name) => {
    const example = read(name);
    expect(accepts(example)).toBe(example.fail !== true);
    if (example.fail === true) return;
    const sign1 = decodeForeignSign1(fromHex(example.output.cbor));
    expect(toHex(signatureInput(sign1))).toBe(example.intermediates.ToBeSign_hex.toLowerCase());
    const { plaintext, plaintext_hex } = example.input;
    expect(toHex(sign1.payload)).toBe(plaintext_hex ?? Buffer.from(plaintext ?? '').toString('hex'));
  });

  it('takes an empty protected header in whichever way it was sent, and signs it as an empty string', () => {
    const example = read('sign1-tests/sign-pass-01.json');
    const sent = decodeForeignSign1(fromHex(example.output.cbor));
    expect(toHex(sent.protectedBytes)).toBe('a0');
    const resent = { ...sent, protectedBytes: new Uint8Array(0) };
    expect(signatureInput(resent)).toEqual(signatureInput(sent));
  });

  it('signs external data too', () => {
    const sign1 = decodeForeignSign1(fromHex(read('RFC8152/Appendix_C_2_1.json').output.cbor));
    const input = signatureInput(sign1, fromHex('11aa22bb33cc44dd55006699'));
    expect(toHex(input)).toBe(
      '846a5369676e61747572653143a101264c11aa22bb33cc44dd5500669954546869732069732074686520636f6e74656e742e',
    );
  });

  it.each([
    ['sign1-tests/sign-pass-01.json', 'cose-malformed'],
    ['sign1-tests/sign-pass-03.json', 'cose-malformed'],
    ['RFC8152/Appendix_C_2_1.json', 'cose-malformed'],
  ])('%s is not of our own form', (name, code) => {
    expect(() => decodeSign1(fromHex(read(name).output.cbor))).toThrow(expect.objectContaining({ code }));
  });

  it('A.3 is of our own form, and encodes to the same bytes', () => {
    const { cbor } = read('CWT/A_3.json').output;
    const sign1 = decodeSign1(fromHex(cbor));
    expect(toHex(encodeSign1(sign1))).toBe(cbor.toLowerCase());
    expect(decodeClaims(sign1.payload).issuedAt).toBe(1443944944);
  });
});

describe('COSE_Sign', () => {
  interface SignExample extends Pick<Example, 'output'> {
    readonly input: { readonly sign: { readonly signers: readonly [{ readonly key: ExampleKey }] } };
    readonly intermediates: { readonly signers: readonly [{ readonly ToBeSign_hex: string }] };
  }

  it.each(['ecdsa-examples/ecdsa-01.json', 'eddsa-examples/eddsa-01.json'])('%s', (name) => {
    const { input, intermediates, output } = read(name) as unknown as SignExample;
    const { value } = decodeCbor(fromHex(output.cbor)) as Tagged;
    const [bodyBytes, , payload, [[protectedBytes, , signature]]] = value as unknown as readonly [
      Uint8Array,
      unknown,
      Uint8Array,
      readonly [readonly [Uint8Array, unknown, Uint8Array]],
    ];
    const message = signatureInput({ bodyBytes, protectedBytes, payload });
    expect(toHex(message)).toBe(intermediates.signers[0].ToBeSign_hex.toLowerCase());
    expect(verifies(input.sign.signers[0].key, message, signature)).toBe(true);
    // In our own form its unprotected headers are empty.
    const ours = encodeSign({ bodyBytes, payload, signatures: [{ protectedBytes, signature }] });
    expect(decodeSign(ours)).toMatchObject({ payload, signatures: [{ protectedBytes, signature, bodyBytes }] });
    expect(signatureInput(decodeSign(ours).signatures[0] as Sign1)).toEqual(message);
    expect(() => decodeSign(fromHex(output.cbor))).toThrow(expect.objectContaining({ code: 'cose-malformed' }));
  });
});

describe('what is out of scope is refused', () => {
  it.each(Object.keys(outOfScope).filter((name) => !/ecdsa-sig-03|hsssig|signed1-01/.test(name)))('%s', (name) => {
    const bytes = fromHex(read(name).output.cbor);
    expect(() => decodeForeignSign1(bytes)).toThrow(expect.objectContaining({ code: 'cose-malformed' }));
  });

  it.each(['ecdsa-examples/ecdsa-sig-03.json', 'hashsig/hsssig-sig-01.json'])('%s', (name) => {
    expect(algorithm(decodeForeignSign1(fromHex(read(name).output.cbor)))).toBeUndefined();
  });

  it('a counter signature does not disturb the signature', () => {
    expect(accepts(read('countersign1/signed1-01.json'))).toBe(true);
  });
});
