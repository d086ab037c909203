import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concat, type ErrorCode, type Inflate, isLicenseError } from '../../src/core/index.ts';
import * as noble from '../../src/crypto/noble.ts';
import * as node from '../../src/crypto/node.ts';
import * as webcrypto from '../../src/crypto/webcrypto.ts';
import { chance } from '../support/mutate.ts';
import { samples, streams } from '../support/zlib-streams.ts';

describe.each([
  { name: 'webcrypto', ...webcrypto },
  { name: 'node', ...node },
  { name: 'noble', ...noble },
])('inflate of crypto/$name', ({ inflate, ed25519, es256 }) => {
  const unhandled: unknown[] = [];
  const remember = (reason: unknown): void => void unhandled.push(reason);

  beforeAll(() => void process.on('unhandledRejection', remember));
  afterAll(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', remember);
    expect(unhandled).toEqual([]);
  });

  it('goes with both algorithms', () => {
    expect([ed25519.inflate, es256.inflate]).toEqual([inflate, inflate]);
  });

  it.each(samples)(
    'takes every legal stream of %s, and none with a byte more, less or changed at its end',
    async (_, data) => {
      for (const stream of [...streams(data)].filter((_, i) => data.length < 50_000 || i % 8 === 0)) {
        const out = await inflate(stream, data.length);
        expect(out.constructor).toBe(Uint8Array);
        if (Buffer.compare(out, data) !== 0) expect.fail('another result');
        const checksum = stream.subarray(-4);
        for (const tail of [Buffer.of(0), stream.subarray(-1), checksum, stream, new Uint8Array(600)]) {
          expect(await codeOf(inflate, concat(stream, tail), 70_000)).toMatch(/^zlib-(malformed|trailing-bytes)$/);
        }
        for (let missing = 1; missing <= 6; missing++) {
          expect(await codeOf(inflate, stream.subarray(0, -missing), 70_000)).toBe('zlib-malformed');
        }
        const wrong = Buffer.from(stream);
        wrong[wrong.length - 1] = (wrong.at(-1) as number) ^ 1;
        expect(await codeOf(inflate, wrong, 70_000)).toBe('zlib-malformed');
        if (data.length > 0) expect(await codeOf(inflate, stream, data.length - 1)).toBe('limit-inflated-bytes');
      }
    },
  );

  it('takes of damaged streams those that zlib takes to their end', async () => {
    const stream = deflateSync(Buffer.from('a license, a license, and another license '.repeat(3)));
    const verdicts = { taken: 0, refused: 0 };
    const { below } = chance(42);
    for (let round = 0; round < 400; round++) {
      const damaged = Uint8Array.from(stream);
      const place = below(damaged.length);
      damaged[place] = (damaged[place] as number) ^ (1 << below(8));
      const expected = await codeOf(node.inflate, damaged, 70_000);
      expect((await codeOf(inflate, damaged, 70_000)) === undefined).toBe(expected === undefined);
      verdicts[expected === undefined ? 'taken' : 'refused']++;
    }
    expect(verdicts.refused).toBeGreaterThan(300);
    expect(verdicts.taken).toBeLessThan(100);
  });

  it('refuses nothing at all, a header alone, a bare DEFLATE stream, and a dictionary', async () => {
    for (const hex of ['', '78', '789c', '789c03', '789c0300', '789c030000', '789c0300000000', '0300']) {
      expect(await codeOf(inflate, Buffer.from(hex, 'hex'), 100)).toBe('zlib-malformed');
    }
    const withDictionary = deflateSync(Buffer.from('x'), { dictionary: Buffer.from('xyz') });
    expect(await codeOf(inflate, withDictionary, 100)).toBe('zlib-malformed');
  });

  it('stops at the limit, of a stream that is cut too, and where the limit is no number', async () => {
    const bomb = deflateSync(new Uint8Array(50_000_000), { level: 9 });
    expect(await codeOf(inflate, bomb, 65_536)).toBe('limit-inflated-bytes');
    expect(await codeOf(inflate, bomb.subarray(0, 600), 65_536)).toBe('limit-inflated-bytes');
    expect(await codeOf(inflate, bomb, Number.NaN)).toBe('limit-inflated-bytes');
    expect(await codeOf(inflate, bomb, 0)).toBe('limit-inflated-bytes');
  });

  it('keeps nothing of the input', async () => {
    const stream = Buffer.from(deflateSync(Buffer.from('before'), { level: 0 }));
    const pending = inflate(stream, 100);
    stream.fill(0);
    expect(Buffer.from(await pending).toString()).toBe('before');
  });
});

async function codeOf(inflate: Inflate, bytes: Uint8Array, maxBytes: number): Promise<ErrorCode | undefined> {
  try {
    await inflate(bytes, maxBytes);
    return undefined;
  } catch (error) {
    if (isLicenseError(error)) return error.code;
    throw error;
  }
}
