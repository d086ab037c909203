import { Claims, Validator } from '@ldclabs/cose-ts/cwt';
import { Ed25519Key } from '@ldclabs/cose-ts/ed25519';
import { Sign1Message } from '@ldclabs/cose-ts/sign1';
import { days, now } from '../../support/city.ts';
import { fields, issuer, type Peer, requireFields, tamperedFields } from './peer.ts';

const fieldsClaim = 'license';

export async function coseTs(): Promise<Peer> {
  const key = Ed25519Key.generate();
  const publicKey = key.public();
  const claims = new Claims();
  claims.iss = issuer;
  claims.iat = days(-10).getTime() / 1000;
  claims.exp = days(2_000).getTime() / 1000;
  claims.setParam(fieldsClaim, new Map<string, string | string[]>(Object.entries(fields)));
  const token = new Sign1Message(claims.toBytes()).toBytes(key);
  const validator = new Validator({ expectedIssuer: issuer, fixedNow: now });
  const verify = async (given: Uint8Array): Promise<void> => {
    const found = Claims.fromBytes(Sign1Message.fromBytes(publicKey, given).payload);
    validator.validate(found);
    requireFields(Object.fromEntries(found.getParam<Map<string, unknown>>(fieldsClaim) ?? []));
  };
  const tampered = Buffer.from(token);
  tampered.write(tamperedFields.holderName, tampered.indexOf(fields.holderName));
  return {
    packages: ['@ldclabs/cose-ts'],
    what: 'CWT in a COSE_Sign1, fields by name',
    algorithm: 'Ed25519',
    bytes: token.length,
    verify: () => verify(token),
    verifyTampered: () => verify(new Uint8Array(tampered)),
  };
}
