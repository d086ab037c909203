import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import { days, now } from '../../support/city.ts';
import { fields, issuer, type Peer, requireFields, tamperedFields } from './peer.ts';

const schema = z.object({
  holderName: z.string().min(1).max(64),
  number: z.string().regex(/^\d{17}[\dX]$/),
  sex: z.enum(['male', 'female']),
  nationality: z.string().regex(/^[A-Z]{3}$/),
  address: z.string().min(1).max(100),
  birthDate: z.iso.date(),
  firstIssueDate: z.iso.date(),
  issueDate: z.iso.date(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date(),
  vehicleClasses: z.array(z.enum(['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'D', 'E', 'F'])).min(1),
  fileNumber: z.string().regex(/^\d{12}$/),
});

export async function jose(): Promise<Peer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const token = await new SignJWT({ ...fields })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setIssuedAt(days(-10))
    .setExpirationTime(days(2_000))
    .sign(privateKey);
  const options = { issuer, algorithms: ['EdDSA'], requiredClaims: ['exp', 'iat'], currentDate: now };
  const verify = async (given: string): Promise<void> => {
    const { payload } = await jwtVerify(given, publicKey, options);
    requireFields(schema.parse(payload));
  };
  const [header, payload = '', signature] = token.split('.');
  const changed = Buffer.from(payload, 'base64url').toString().replace(fields.holderName, tamperedFields.holderName);
  const tampered = [header, Buffer.from(changed).toString('base64url'), signature].join('.');
  return {
    packages: ['jose', 'zod'],
    what: 'JWT, jwtVerify and a zod schema',
    algorithm: 'Ed25519',
    bytes: token.length,
    verify: () => verify(token),
    verifyTampered: () => verify(tampered),
  };
}
