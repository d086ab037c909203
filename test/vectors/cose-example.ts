import { createPublicKey, verify } from 'node:crypto';
import { decompressP256, fromCoseKey, keyLabel } from '../../src/codec/index.ts';
import { fromHex } from '../../src/core/index.ts';

/** A key as the COSE working group's examples write it: base64url or hexadecimal coordinates. */
export interface ExampleKey {
  readonly kty: 'EC' | 'OKP';
  readonly crv: string;
  readonly x?: string;
  readonly y?: string;
  readonly x_hex?: string;
  readonly y_hex?: string;
}

function coordinate(text: string | undefined, hex: string | undefined): Uint8Array {
  if (hex !== undefined) return fromHex(hex);
  return new Uint8Array(Buffer.from(text ?? '', 'base64url'));
}

/** Verifies with node:crypto, after the key has gone through our COSE_Key and back out of its compressed form. */
export function verifies(key: ExampleKey, message: Uint8Array, signature: Uint8Array): boolean {
  const x = coordinate(key.x, key.x_hex);
  const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  if (key.kty === 'OKP') {
    const okp = fromCoseKey(
      new Map([
        [keyLabel.type, 1],
        [keyLabel.curve, 6],
        [keyLabel.x, x],
      ] as [number, number | Uint8Array][]),
    );
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: encoded(okp.bytes) };
    return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
  }
  const ec2 = fromCoseKey(
    new Map([
      [keyLabel.type, 2],
      [keyLabel.curve, 1],
      [keyLabel.x, x],
      [keyLabel.y, coordinate(key.y, key.y_hex)],
    ] as [number, number | Uint8Array][]),
  );
  const point = decompressP256(ec2.bytes);
  if (point === undefined) throw new Error('the example key is not on the curve');
  const jwk = { kty: 'EC', crv: 'P-256', x: encoded(point.subarray(1, 33)), y: encoded(point.subarray(33)) };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  return verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}
