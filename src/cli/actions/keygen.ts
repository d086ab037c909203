import { usageError } from '../errors.ts';
import { mustNotExist } from '../files.ts';
import { makeKeyFiles, publicPathOf } from '../keys.ts';
import { print } from '../terminal.ts';

export interface KeygenOptions {
  readonly alg: 'ed25519' | 'es256';
  readonly out: string;
  readonly force?: true;
}

export async function keygen({ alg, out, force }: KeygenOptions): Promise<void> {
  if (out.endsWith('.pub.jwk.json')) throw usageError(`${out}: is a name for the public half; leave out .pub`);
  if (force !== true) for (const path of [out, publicPathOf(out)]) mustNotExist(path);
  const keyId = await makeKeyFiles(out, alg === 'es256' ? 'ES256' : 'Ed25519');
  print(
    `private key  ${out}  (keep it secret: whoever has it signs in your name)`,
    `public key   ${publicPathOf(out)}  (hand it out)`,
    `key id       ${keyId}`,
  );
}
