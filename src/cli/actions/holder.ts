import { toHex } from '../../core/index.ts';
import { type IssuerReference, signHolderRequest } from '../../license/index.ts';
import { random } from '../algorithms.ts';
import { writeWhole } from '../files.ts';
import { issuerName } from '../issuer-name.ts';
import { keyIdText, readSigner } from '../keys.ts';
import { print } from '../terminal.ts';

export function nonce(): void {
  print(toHex(random(16)));
}

/** Options of `holder request`, as commander gives them. */
export interface RequestCommand {
  readonly key: string;
  readonly issuer: IssuerReference;
  readonly nonce: Uint8Array;
  readonly at?: Date;
  readonly out: string;
}

export async function request({ key, issuer, nonce: given, at, out }: RequestCommand): Promise<void> {
  const signer = await readSigner(key);
  const options = { audience: issuerName(issuer), nonce: given, issuedAt: at ?? new Date() };
  writeWhole(out, await signHolderRequest(options, signer));
  print(
    `request  ${out}  (for ${issuerName(issuer)}, who takes it for ten minutes)`,
    `key id   ${await keyIdText(signer.publicKey)}`,
  );
}
