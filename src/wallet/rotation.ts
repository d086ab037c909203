import { type Clock, isNatural } from '../core/index.ts';
import type { Presentation } from './license.ts';

/** Waits some seconds; resolves early where the signal aborts. */
export type Wait = (seconds: number, signal?: AbortSignal) => Promise<void>;

/** How a presentation is kept fresh. */
export interface RotationOptions {
  /**
   * How long each one is shown, in seconds; 1 to 3,600, default 30. A verifier takes it for `maxPresentationAgeSeconds`
   * (60) from when it was made: half of that leaves a slow scanner the other half.
   */
  readonly rotationSeconds?: number | undefined;
  /** Ends the rotation. */
  readonly signal?: AbortSignal | undefined;
}

export function requireRotation(rotationSeconds: number, signal: AbortSignal | undefined): void {
  if (!(isNatural(rotationSeconds, 3_600) && rotationSeconds > 0)) {
    throw new TypeError('rotationSeconds: expected a whole number from 1 to 3,600');
  }
  if (!(signal === undefined || typeof signal?.addEventListener === 'function')) {
    throw new TypeError('signal: expected an AbortSignal');
  }
}

/** A presentation now, and another one each time the one before has been shown for long enough. */
export async function* rotate(
  make: () => Promise<Presentation>,
  rotationSeconds: number,
  signal: AbortSignal | undefined,
  clock: Clock,
  wait: Wait,
): AsyncGenerator<Presentation, void, undefined> {
  while (!signal?.aborted) {
    const presentation = await make();
    if (signal?.aborted) return;
    yield presentation;
    const shownSeconds = (clock().getTime() - presentation.issuedAt.getTime()) / 1000;
    // A clock that was set back must not stop the rotation.
    const left = Math.min(rotationSeconds - shownSeconds, rotationSeconds);
    if (left > 0) await wait(left, signal);
  }
}

export const waitByTimer: Wait = (seconds, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, seconds * 1000);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
