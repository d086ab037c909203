import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Ours, ours } from './ours.ts';
import { type Comparison, compare } from './pairs.ts';
import { coseTs } from './peers/cose-ts.ts';
import { jose } from './peers/jose.ts';
import { mdl } from './peers/mdl.ts';
import type { Peer } from './peers/peer.ts';
import { sdJwtVc } from './peers/sd-jwt-vc.ts';

const bars = { Ed25519: 0.85, ES256: 0.8 } as const;
const leastPeers = 3;
const pairsWithBare = 400;
const pairsWithPeer = 60;

const missed: string[] = [];

async function main(): Promise<void> {
  const { openssl, v8 } = process.versions;
  print(
    `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} threads; Node ${process.version}, V8 ${v8}, OpenSSL ${openssl}`,
  );
  const own = { Ed25519: await ours('Ed25519'), ES256: await ours('ES256') };
  await withBare(own);
  await withPeers(own);
  print(missed.length === 0 ? '\nall bars are met' : `\nmissed: ${missed.join('; ')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

async function withBare(own: Readonly<Record<keyof typeof bars, Ours>>): Promise<void> {
  print('\nrate of verifying a scanned text, full report, to that of the bare signature (crypto.verify)');
  print(row('', 'median', 'bar', 'min', 'max', 'ours µs', 'bare µs'));
  for (const algorithm of ['Ed25519', 'ES256'] as const) {
    const found = await compare(own[algorithm].verify, own[algorithm].bare, pairsWithBare);
    const bar = bars[algorithm];
    if (!(found.median >= bar)) missed.push(`${algorithm} at ${found.median.toFixed(3)} of bare, bar ${bar}`);
    print(row(algorithm, found.median.toFixed(3), bar.toFixed(2), ...spread(found, 3)));
  }
}

async function withPeers(own: Readonly<Record<keyof typeof bars, Ours>>): Promise<void> {
  print('\nrate of ours to that of a peer, on the same fields with the same algorithm');
  print(row('', 'median', 'bar', 'min', 'max', 'ours µs', 'peer µs', 'bytes'));
  print(row('elicense', '', '', '', '', '', '', String(own.Ed25519.bytes)));
  let peers = 0;
  for (const make of [jose, sdJwtVc, mdl, coseTs]) {
    try {
      const peer = await make();
      await peer.verify();
      await mustRefuse(peer);
      const found = await compare(own[peer.algorithm].verify, () => peer.verify(), pairsWithPeer);
      const name = peer.packages.map((each) => `${each} ${versionOf(each)}`).join(', ');
      if (!(found.median > 1)) missed.push(`not faster than ${name}`);
      print(row(name, found.median.toFixed(2), '1.00', ...spread(found, 2), String(peer.bytes)));
      print(`  ${peer.what}, ${peer.algorithm}`);
      peers++;
    } catch (error) {
      print(`${make.name} did not run: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (peers < leastPeers) missed.push(`${peers} peers ran, at least ${leastPeers} must`);
}

async function mustRefuse(peer: Peer): Promise<void> {
  const refused = await peer.verifyTampered().then(
    () => false,
    () => true,
  );
  if (!refused) throw new Error('it takes a license in which the name was changed');
}

function spread({ minimum, maximum, microseconds, otherMicroseconds }: Comparison, digits: number): string[] {
  return [minimum.toFixed(digits), maximum.toFixed(digits), microseconds.toFixed(0), otherMicroseconds.toFixed(0)];
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('');
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
