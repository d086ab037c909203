import { createHash, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { days, now } from '../../support/city.ts';
import { fields, issuer, type Peer, requireFields, tamperedFields } from './peer.ts';

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);

export async function sdJwtVc(): Promise<Peer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const instance = new SDJwtVcInstance({
    signAlg: 'EdDSA',
    signer: (data) => sign(null, Buffer.from(data), privateKey).toString('base64url'),
    verifier: (data, signature) => verify(null, Buffer.from(data), publicKey, Buffer.from(signature, 'base64url')),
    hashAlg: 'sha-256',
    hasher: (data) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    saltGenerator: () => randomBytes(16).toString('base64url'),
  });
  const token = await instance.issue(
    { iss: issuer, iat: seconds(days(-10)), exp: seconds(days(2_000)), vct: 'driving-license', ...fields },
    { _sd: Object.keys(fields) as (keyof typeof fields)[] },
  );
  const verifyToken = async (given: string): Promise<void> => {
    const { payload } = await instance.verify(given, { currentDate: seconds(now) });
    requireFields(payload);
  };
  const tampered = token.split('~').map((part) => {
    const text = Buffer.from(part, 'base64url').toString();
    if (!text.includes(fields.holderName)) return part;
    return Buffer.from(text.replace(fields.holderName, tamperedFields.holderName)).toString('base64url');
  });
  return {
    packages: ['@sd-jwt/sd-jwt-vc'],
    what: 'SD-JWT VC, every field a disclosure',
    algorithm: 'Ed25519',
    bytes: token.length,
    verify: () => verifyToken(token),
    verifyTampered: () => verifyToken(tampered.join('~')),
  };
}
