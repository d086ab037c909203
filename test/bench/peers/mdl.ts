import { generateKeyPairSync } from 'node:crypto';
import { Document, MDoc, VerificationAssessmentId, Verifier } from '@auth0/mdl';
import { selfSigned } from './certificate.ts';
import { fields, type Peer, requireFields, tamperedFields } from './peer.ts';

const namespace = 'example.license.1';
const dayMilliseconds = 86_400_000;

/**
 * An issuer-signed document in a device response. There is no device signature, as ours has no holder proof, and the
 * certificate's chain is not built: both would only cost it time.
 */
export async function mdl(): Promise<Peer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = selfSigned(publicKey, privateKey);
  const validFrom = new Date(Date.now() - dayMilliseconds);
  const document = await new Document('example.license.driving')
    .addIssuerNameSpace(namespace, fields)
    .useDigestAlgorithm('SHA-256')
    .addValidityInfo({ signed: validFrom, validFrom, validUntil: new Date(Date.now() + dayMilliseconds) })
    .sign({ issuerPrivateKey: privateKey.export({ format: 'jwk' }), issuerCertificate: certificate, alg: 'ES256' });
  const token = new Uint8Array(new MDoc([document]).encode());
  const verifier = new Verifier([certificate]);
  const noDevice = VerificationAssessmentId.DEVICE_AUTH.DocumentDeviceSignaturePresence;
  const verify = async (given: Uint8Array): Promise<void> => {
    const { documents } = await verifier.verify(given, {
      disableCertificateChainValidation: true,
      onCheck({ status, id, check }) {
        if (status === 'FAILED' && id !== noDevice) throw new Error(check);
      },
    });
    requireFields(documents[0]?.getIssuerNameSpace(namespace) ?? {});
  };
  const tampered = Buffer.from(token);
  tampered.write(tamperedFields.holderName, tampered.indexOf(fields.holderName));
  return {
    packages: ['@auth0/mdl'],
    what: 'mdoc, issuer-signed items alone',
    algorithm: 'ES256',
    bytes: token.length,
    verify: () => verify(token),
    verifyTampered: () => verify(new Uint8Array(tampered)),
  };
}
