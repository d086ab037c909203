import { describe, expect, it } from 'vitest';
import { packBundleDelta, readBundle } from '../../src/bundle/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { cityBundle, cityDevice, cityList, citySet, statusPart } from '../support/bundle-city.ts';
import { days, rootFile, seededSigner } from '../support/city.ts';
import { chance } from '../support/mutate.ts';

describe('hostile bytes in the place of a bundle', () => {
  it('are refused with a code, 4,000 times, and change nothing of what is held', { timeout: 120_000 }, async () => {
    const [a, b] = [seededSigner(1), seededSigner(61)];
    const list = await cityList();
    const [set, next] = [await citySet(), await citySet({ epoch: 2, issuedAt: days(0) })];
    const root = await rootFile([a, b], [310000], { sequence: 2, keys: [b.publicKey] });
    const before = await cityBundle({ list, set });
    const rotated = { kind: 'trust-list', bytes: await cityList({ rootSequence: 2, signer: b }) } as const;
    const parts = [
      { kind: 'root', bytes: root },
      rotated,
      { kind: 'exception-set', bytes: new Uint8Array(64) },
      await statusPart(),
      { kind: 'revocation-set', bytes: next },
    ] as const;
    const after = await cityBundle({ parts, sequence: 2, issuedAt: days(0) });
    const delta = await packBundleDelta(await readBundle(before), await readBundle(after), [], sha256);
    const device = await cityDevice();
    await device.apply(before);
    const held = async () => Buffer.from((await device.store.read())?.note as Uint8Array).toString('hex');
    const note = await held();
    const random = chance(20_260_601);
    const codes = new Map<string, number>();
    for (let i = 0; i < 4_000; i++) {
      const genuine = random.pick([after, after, delta]);
      const bytes = genuine.slice(0, random.below(8) === 0 ? random.below(genuine.length) : genuine.length);
      const changes = 1 + random.below(3);
      for (let n = 0; n < changes && bytes.length > 0; n++) bytes[random.below(bytes.length)] = random.below(256);
      if (Buffer.compare(bytes, genuine) === 0) continue;
      // Anything but a code of ours is thrown on.
      const code = (await device.refuses(bytes)) ?? 'taken';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.has('taken')).toBe(false);
    expect(await held()).toBe(note);
    // The bytes reach deep enough only if they fail in many ways.
    expect(codes.size).toBeGreaterThan(10);
    expect([...codes.keys()]).toEqual(expect.arrayContaining(['bundle-part', 'bundle-signature', 'bundle-truncated']));
    expect((await device.apply(after)).outcome).toBe('newer');
  });
});
