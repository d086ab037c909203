import { type KeyObject, sign } from 'node:crypto';

function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...contents: readonly Uint8Array[]): Buffer => der(0x30, ...contents);
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

/** A self-signed certificate of a P-256 key (RFC 5280 §4.1), with a country as mdoc demands; PEM. */
export function selfSigned(publicKey: KeyObject, privateKey: KeyObject): string {
  const ecdsaWithSha256 = sequence(der(0x06, hex('2a8648ce3d040302')));
  const attribute = (type: string, text: string): Buffer =>
    der(0x31, sequence(der(0x06, hex(type)), der(0x13, Buffer.from(text))));
  const name = sequence(attribute('550406', 'CN'), attribute('550403', 'Bench'));
  const time = (text: string): Buffer => der(0x18, Buffer.from(text));
  const body = sequence(
    der(0xa0, der(0x02, hex('02'))),
    der(0x02, hex('01')),
    ecdsaWithSha256,
    name,
    sequence(time('20200101000000Z'), time('20991231235959Z')),
    name,
    publicKey.export({ format: 'der', type: 'spki' }),
  );
  const signature = der(0x03, hex('00'), sign('sha256', body, privateKey));
  const certificate = sequence(body, ecdsaWithSha256, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}
