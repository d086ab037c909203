import { join } from 'node:path';
import { looseFiles } from '../../bundle/index.ts';
import { findLicenseType, type LicenseType } from '../../catalog/index.ts';
import { fromHex } from '../../core/index.ts';
import { signHolderRequest } from '../../license/index.ts';
import { measure, renderPng } from '../../qr/index.ts';
import { createVerifier } from '../../verifier/index.ts';
import { createFileStore } from '../../wallet/file-store.ts';
import { createWallet, type Presentation, type PresentOptions, type Wallet } from '../../wallet/index.ts';
import { algorithms, random, sha256 } from '../algorithms.ts';
import { readBytes, readJson, readText, writeWhole } from '../files.ts';
import { makeKeyFiles, readSigner } from '../keys.ts';
import { driver, type Holder, holderFiles, questionFile } from './cast.ts';
import type { Turn } from './turns.ts';

/** What a wallet shows in the story. */
interface Showing {
  readonly name: string;
  readonly options: PresentOptions;
  /** How long ago it was made. */
  readonly seconds?: number;
}

/** Makes a key and proves it to the agency in the first turn; takes the license and shows it in the second. */
export function holderTurns(holder: Holder, folder: string): readonly Turn[] {
  const keyPath = join(folder, `${holder.role}.jwk.json`);
  let now = Date.now();
  async function openWallet(): Promise<Wallet<readonly LicenseType[]>> {
    const read = (name: string): Uint8Array[] => [readBytes(join(folder, name), name)];
    const roots = read('root.cbor');
    const bundle = looseFiles({ trustLists: read('trust.cbor'), statusLists: read('status.cwt') });
    const types = [findLicenseType(holder.type) as LicenseType];
    const clock = (): Date => new Date(now);
    return createWallet({
      store: createFileStore(join(folder, 'wallet')),
      signer: await readSigner(keyPath),
      verifier: createVerifier({ roots, bundle, types, algorithms, clock }),
      types,
      sha256,
      clock,
    });
  }
  return [
    async () => {
      const keyId = await makeKeyFiles(keyPath, 'ES256');
      const nonce = fromHex(readText(join(folder, holderFiles.nonce(holder)), 'a nonce'));
      const asked = { audience: holder.agency.issuer, nonce, issuedAt: new Date() };
      const request = await signHolderRequest(asked, await readSigner(keyPath));
      writeWhole(join(folder, holderFiles.request(holder)), request);
      return [
        `生成密钥 makes its key: ES256, key id ${keyId}`,
        '应答随机数 proves with the nonce that the key is its own',
      ];
    },
    async () => {
      const wallet = await openWallet();
      const { license, report } = await wallet.add(readBytes(join(folder, holderFiles.license(holder)), 'a license'));
      const done = [`收下证照 takes its license after verifying it: ${license.type}, ${report.verdict}`];
      for (const { name, options, seconds = 0 } of showingsOf(holder, folder)) {
        now = Date.now() - 1000 * seconds;
        const shown = await wallet.present(license.id, options);
        draw(folder, name, shown);
        const { version } = measure(shown.text);
        done.push(
          `${name}.png: ${shown.bytes.length} bytes, QR version ${version}, shows ${shown.disclosed.join(', ')}`,
        );
      }
      return done;
    },
  ];
}

function showingsOf(holder: Holder, folder: string): readonly Showing[] {
  if (holder === driver) {
    const options = { scene: 'roadside-check' } as const;
    return [
      { name: '16-roadside', options },
      { name: '18-screenshot', options, seconds: 120 },
    ];
  }
  const { audience, nonce } = readJson(join(folder, questionFile), 'the question of a desk');
  const asked = { audience: String(audience), disclose: ['number', 'holderName'] };
  return [
    { name: '19-check-in', options: { ...asked, nonce: fromHex(String(nonce)) } },
    { name: '20-other-nonce', options: { ...asked, nonce: random(16) } },
  ];
}

function draw(folder: string, name: string, { bytes, text }: Presentation): void {
  writeWhole(join(folder, `${name}.cwt`), bytes);
  writeWhole(join(folder, `${name}.png`), renderPng(text, { moduleSizePixels: 6 }));
}
