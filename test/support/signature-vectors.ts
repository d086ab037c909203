import { readFileSync } from 'node:fs';
import { fromHex } from '../../src/core/index.ts';

/** One signature with what its publisher expects of it. */
export interface Case {
  readonly name: string;
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly expected: boolean;
}

export interface EdgeCase {
  readonly message: string;
  readonly pub_key: string;
  readonly signature: string;
}

export interface Zip215Case {
  readonly vk_bytes: string;
  readonly sig_bytes: string;
  readonly valid_legacy: boolean;
  readonly valid_zip215: boolean;
}

interface WycheproofFile {
  readonly numberOfTests: number;
  readonly testGroups: readonly {
    readonly publicKey: { readonly pk?: string; readonly uncompressed?: string };
    readonly tests: readonly {
      readonly tcId: number;
      readonly comment: string;
      readonly msg: string;
      readonly sig: string;
      readonly result: 'valid' | 'invalid';
    }[];
  }[];
}

export function readText(path: string): string {
  return readFileSync(new URL(`../vectors/${path}`, import.meta.url), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}

/** The compressed form of an uncompressed P-256 point. */
export function compressed(point: Uint8Array): Uint8Array {
  return Uint8Array.from([2 + ((point[64] ?? 0) & 1), ...point.subarray(1, 33)]);
}

/** The tests of a Wycheproof file, all of them. */
export function wycheproof(path: string): readonly Case[] {
  const file = readJson<WycheproofFile>(`wycheproof/${path}`);
  const cases = file.testGroups.flatMap(({ publicKey, tests }) => {
    const key = publicKey.pk === undefined ? compressed(fromHex(publicKey.uncompressed ?? '')) : fromHex(publicKey.pk);
    return tests.map((test) => ({
      name: `${test.tcId} ${test.comment}`,
      key,
      message: fromHex(test.msg),
      signature: fromHex(test.sig),
      expected: test.result === 'valid',
    }));
  });
  if (cases.length !== file.numberOfTests) throw new Error(`${path}: tests are missing`);
  return cases;
}

interface Rfc8032File {
  readonly vectors: readonly {
    readonly name: string;
    readonly seed: string;
    readonly pub: string;
    readonly msg: string;
    readonly sig: string;
  }[];
}

/** A case of which the secret key is known too, so that signing can be compared: Ed25519 is deterministic. */
export interface SigningCase extends Case {
  readonly seed: Uint8Array;
}

export function rfc8032(): readonly SigningCase[] {
  return readJson<Rfc8032File>('rfc/ed25519-rfc8032.json').vectors.map(({ name, seed, pub, msg, sig }) => ({
    name,
    seed: fromHex(seed),
    key: fromHex(pub),
    message: fromHex(msg),
    signature: fromHex(sig),
    expected: true,
  }));
}

/** The lines of sign.input: secret‖public : public : message : signature‖message. */
export function signInput(): readonly SigningCase[] {
  const lines = readText('ed25519/sign.input.subset.txt').trim().split('\n');
  return lines.map((line, index) => {
    const [secret = '', key = '', message = '', signed = ''] = line.split(':');
    return {
      name: `line ${index + 1}`,
      seed: fromHex(secret.slice(0, 64)),
      key: fromHex(key),
      message: fromHex(message),
      signature: fromHex(signed.slice(0, 128)),
      expected: true,
    };
  });
}
