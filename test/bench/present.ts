import { drivingLicense } from '../../src/catalog/index.ts';
import { decodeSelectiveSign1, signatureInput } from '../../src/codec/index.ts';
import { generateSigner, sha256 } from '../../src/crypto/node.ts';
import { createMemoryStore, createWallet } from '../../src/wallet/index.ts';
import { signFixture } from '../support/selective.ts';
import { compare } from './pairs.ts';

/** A presentation may cost two bare signatures. */
const least = 0.5;
const pairs = 400;

async function main(): Promise<void> {
  let missed = 0;
  process.stdout.write('rate of presenting the fixture license, text included, to that of the bare signature\n');
  for (const algorithm of ['ES256', 'Ed25519'] as const) {
    const signer = generateSigner(algorithm);
    const verifier = { verify: async () => ({ authenticated: {}, checks: [] }) as never };
    const wallet = createWallet({ store: createMemoryStore(), signer, verifier, types: [drivingLicense], sha256 });
    const { license } = await wallet.add(await signFixture({ holderKey: signer.publicKey }));
    const asked = {
      disclose: ['number', 'holderName'],
      audience: 'hotel-desk-310104-000017-north-2',
      nonce: crypto.getRandomValues(new Uint8Array(16)),
    };
    const { bytes } = await wallet.present(license.id, asked);
    const message = signatureInput(decodeSelectiveSign1(bytes));
    const found = await compare(
      () => wallet.present(license.id, asked),
      () => signer.sign(message),
      pairs,
    );
    if (!(found.median >= least)) missed++;
    const cells = [
      found.median.toFixed(3),
      least.toFixed(2),
      found.microseconds.toFixed(0),
      found.otherMicroseconds.toFixed(0),
    ];
    process.stdout.write(`${algorithm.padEnd(10)}${cells.map((cell) => cell.padStart(9)).join('')}\n`);
  }
  process.exitCode = missed;
}

void main();
