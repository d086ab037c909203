import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { drivingLicense } from '../../src/catalog/index.ts';
import { decodeSelectiveSign1, embeddedSign1, type Sign1, signatureInput } from '../../src/codec/index.ts';
import { type PublicKey, type Signer, toHex } from '../../src/core/index.ts';
import { generateSigner, sha256 } from '../../src/crypto/node.ts';
import { createMemoryStore, createWallet } from '../../src/wallet/index.ts';
import { cityVerifier, now, policeSigner } from '../support/city.ts';
import { signFixture } from '../support/selective.ts';
import { type Comparison, compare, type Task } from './pairs.ts';

/** A presentation may cost two bare signatures. */
const leastOfMaking = 0.5;
/** What stands beside the two signature checks may take a quarter of the time. */
const leastOfVerifying = 0.75;
const pairs = 400;
/** A verifier remembers the key of the last one. */
const manyHolders = 200;

const asked = {
  disclose: ['number', 'holderName'],
  audience: 'hotel-desk-310104-000017-north-2',
  nonce: crypto.getRandomValues(new Uint8Array(16)),
};
let missed = 0;

function print(name: string, { median, microseconds, otherMicroseconds }: Comparison, least: number): void {
  if (!(median >= least)) missed++;
  const cells = [median.toFixed(3), least.toFixed(2), microseconds.toFixed(0), otherMicroseconds.toFixed(0)];
  process.stdout.write(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}\n`);
}

/** The fixture license in a wallet of its own, its presentation, and that at a moment. */
async function show(signer: Signer, clock?: () => Date) {
  const verifier = { verify: async () => ({ authenticated: {}, checks: [] }) as never };
  const store = createMemoryStore();
  const options = { store, signer, verifier, types: [drivingLicense], sha256 } as const;
  const wallet = createWallet(clock === undefined ? options : { ...options, clock });
  const { license } = await wallet.add(
    await signFixture({ holderKey: signer.publicKey, status: { list: 3, index: 1 } }),
  );
  const make = () => wallet.present(license.id, asked);
  return { make, bytes: (await make()).bytes };
}

async function making(): Promise<void> {
  process.stdout.write('rate of presenting the fixture license, text included, to that of the bare signature\n');
  for (const algorithm of ['ES256', 'Ed25519'] as const) {
    const signer = generateSigner(algorithm);
    const { make, bytes } = await show(signer);
    const message = signatureInput(decodeSelectiveSign1(bytes));
    print(algorithm, await compare(make, () => signer.sign(message), pairs), leastOfMaking);
  }
}

/** The key as node:crypto takes its 33 bytes: in a SubjectPublicKeyInfo with a compressed point, RFC 5480 §2. */
function importHolderKey({ bytes }: PublicKey): KeyObject {
  const spki = Buffer.from(`3039301306072a8648ce3d020106082a8648ce3d030107032200${toHex(bytes)}`, 'hex');
  return createPublicKey({ key: spki, format: 'der', type: 'spki' });
}

interface Bare {
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

function bareOf(sign1: Sign1): Bare {
  return { message: signatureInput(sign1), signature: sign1.signature };
}

async function verifying(): Promise<void> {
  process.stdout.write('rate of verifying it, full report, to that of its two bare signature checks (crypto.verify)\n');
  const issuerKey = createPublicKey({
    key: Buffer.from(`302a300506032b6570032100${toHex(policeSigner.publicKey.bytes)}`, 'hex'),
    format: 'der',
    type: 'spki',
  });
  const holders = await Promise.all(
    Array.from({ length: manyHolders }, async () => {
      const { publicKey, sign } = generateSigner('ES256');
      const { bytes } = await show({ algorithm: 'ES256', publicKey, sign }, () => now);
      const token = decodeSelectiveSign1(bytes);
      const parts = { license: bareOf(embeddedSign1(token, {})), proof: bareOf(token) };
      return { bytes, publicKey, key: importHolderKey(publicKey), ...parts };
    }),
  );
  const verifier = await cityVerifier({ policy: {} });
  const { audience, nonce } = asked;
  function tasks(count: number, keyOf: (holder: (typeof holders)[number]) => KeyObject): [Task, Task] {
    let [next, nextBare] = [0, 0];
    return [
      async () => {
        const { bytes } = holders[next++ % count] as (typeof holders)[number];
        const { ok, code } = await verifier.verify(bytes, { audience, nonce });
        if (!ok) throw new Error(`not accepted: ${code}`);
      },
      () => {
        const holder = holders[nextBare++ % count] as (typeof holders)[number];
        const { license, proof } = holder;
        const issued = verify(null, license.message, issuerKey, license.signature);
        const held = { key: keyOf(holder), dsaEncoding: 'ieee-p1363' } as const;
        if (!(issued && verify('sha256', proof.message, held, proof.signature))) throw new Error('bare: not verified');
      },
    ];
  }
  print('of the holder before', await compare(...tasks(1, ({ key }) => key), pairs), leastOfVerifying);
  const others = tasks(manyHolders, ({ publicKey }) => importHolderKey(publicKey));
  print('of another holder, key imported', await compare(...others, pairs), leastOfVerifying);
}

async function main(): Promise<void> {
  await making();
  await verifying();
  process.exitCode = missed;
}

void main();
