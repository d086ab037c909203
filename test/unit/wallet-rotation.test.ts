import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/crypto/node.ts';
import { readLicense } from '../../src/license/index.ts';
import type { Presentation } from '../../src/wallet/index.ts';
import { shownAt } from '../support/selective.ts';
import { heldFixture, holderWallet } from '../support/wallet.ts';

let seconds: number;
let waited: number[];
let duringWait: (signal?: AbortSignal) => void;
let wallet: ReturnType<typeof holderWallet>;
let licenseId: string;

beforeEach(async () => {
  seconds = 0;
  waited = [];
  duringWait = () => undefined;
  wallet = holderWallet({
    clock: () => new Date(shownAt.getTime() + seconds * 1000),
    async wait(more, signal) {
      waited.push(more);
      duringWait(signal);
      if (!signal?.aborted) seconds += more;
    },
  });
  licenseId = (await wallet.add(await heldFixture())).license.id;
});

async function take(count: number, rotation: AsyncIterable<Presentation>): Promise<readonly Presentation[]> {
  const taken: Presentation[] = [];
  for await (const each of rotation) if (taken.push(each) === count) break;
  return taken;
}

const ages = (taken: readonly Presentation[]): readonly number[] =>
  taken.map(({ issuedAt }) => (issuedAt.getTime() - shownAt.getTime()) / 1000);

describe('a rotating presentation', () => {
  it('gives one at once and a fresh one every 30 seconds, each its own', async () => {
    const taken = await take(4, wallet.rotatingPresentation(licenseId, { disclose: ['holderName'] }));
    expect(ages(taken)).toEqual([0, 30, 60, 90]);
    expect(waited).toEqual([30, 30, 30]);
    expect(new Set(taken.map(({ text }) => text)).size).toBe(4);
    for (const { bytes, disclosed, issuedAt } of taken) {
      expect(disclosed).toEqual(['holderName']);
      expect((await readLicense(bytes, sha256)).binding?.issuedAt).toBe(issuedAt.getTime() / 1000);
    }
  });

  it.each([1, 45, 3_600])('rotates every %i seconds where it is told to', async (rotationSeconds) => {
    expect(ages(await take(3, wallet.rotatingPresentation(licenseId, { rotationSeconds })))).toEqual([
      0,
      rotationSeconds,
      2 * rotationSeconds,
    ]);
  });

  it('counts from when one was made, not from when the next is asked for', async () => {
    const rotation = wallet.rotatingPresentation(licenseId);
    await rotation.next();
    seconds = 12;
    await rotation.next();
    expect(waited).toEqual([18]);
    // The device slept: what it shows is stale.
    seconds = 500;
    expect((await rotation.next()).value?.issuedAt).toEqual(new Date(shownAt.getTime() + 500_000));
    expect(waited).toEqual([18]);
  });

  it('does not stop for a day where the clock is set back by one', async () => {
    const rotation = wallet.rotatingPresentation(licenseId);
    await rotation.next();
    seconds = -86_400;
    await rotation.next();
    expect(waited).toEqual([30]);
  });

  it('ends with the loop', async () => {
    const rotation = wallet.rotatingPresentation(licenseId);
    await take(1, rotation);
    expect(await rotation.next()).toEqual({ done: true, value: undefined });
    expect(waited).toEqual([]);
  });

  it('ends at once where it is aborted before, or while it waits', async () => {
    const before = AbortSignal.abort();
    expect(await take(9, wallet.rotatingPresentation(licenseId, { signal: before }))).toEqual([]);
    const controller = new AbortController();
    duringWait = () => {
      if (waited.length === 2) controller.abort();
    };
    expect(await take(9, wallet.rotatingPresentation(licenseId, { signal: controller.signal }))).toHaveLength(2);
  });

  it('shows nothing that was signed while it was aborted', async () => {
    const controller = new AbortController();
    const rotation = wallet.rotatingPresentation(licenseId, { signal: controller.signal });
    const running = rotation.next();
    controller.abort();
    expect(await running).toEqual({ done: true, value: undefined });
  });

  it('fails where the license is removed on the way', async () => {
    duringWait = () => void wallet.remove(licenseId);
    await expect(take(2, wallet.rotatingPresentation(licenseId))).rejects.toMatchObject({
      code: 'wallet-license-unknown',
    });
  });

  it('goes on with what was asked, whatever the caller does to it', async () => {
    const disclose = ['holderName'];
    const rotation = wallet.rotatingPresentation(licenseId, { disclose });
    disclose.push('address');
    const taken = await take(2, rotation);
    expect(taken.map(({ disclosed }) => disclosed)).toEqual([['holderName'], ['holderName']]);
  });

  it('refuses wrong options at once', () => {
    for (const options of [
      { rotationSeconds: 0 },
      { rotationSeconds: 3_601 },
      { rotationSeconds: 1.5 },
      { rotationSeconds: '30' },
      { signal: {} },
      { rotateSeconds: 30 },
      { disclose: 'holderName' },
    ]) {
      expect(() => wallet.rotatingPresentation(licenseId, options as never)).toThrow(TypeError);
    }
  });
});

describe('the platform’s timer', () => {
  it('waits for the time between, and stops waiting when aborted', async () => {
    vi.useFakeTimers({ now: shownAt });
    try {
      const timed = holderWallet({ clock: () => new Date() });
      const { license } = await timed.add(await heldFixture());
      const controller = new AbortController();
      const rotation = timed.rotatingPresentation(license.id, { signal: controller.signal });
      await rotation.next();
      const second = rotation.next();
      await vi.advanceTimersByTimeAsync(29_999);
      expect(vi.getTimerCount()).toBe(1);
      await vi.advanceTimersByTimeAsync(1);
      expect((await second).value?.issuedAt).toEqual(new Date(shownAt.getTime() + 30_000));
      const third = rotation.next();
      await vi.advanceTimersByTimeAsync(1_000);
      controller.abort();
      expect(await third).toEqual({ done: true, value: undefined });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
