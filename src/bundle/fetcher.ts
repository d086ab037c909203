import type { Fetcher } from '../core/index.ts';
import { refuseOthers } from '../core/index.ts';
import { timerMilliseconds } from './options.ts';

/** A platform's `fetch`, or one like it. */
export type PlatformFetch = (
  url: string,
  options: Pick<RequestInit, 'headers' | 'signal' | 'redirect'>,
) => Promise<Pick<Response, 'status' | 'headers' | 'body'>>;

/** How long a connection is waited for. */
export interface FetcherOptions {
  /** Longest silence, before the head and between pieces of the body, in seconds above 0. Default 30. */
  readonly timeoutSeconds?: number;
}

/**
 * Makes a fetcher of a platform's `fetch`: that of a browser, of Node.js, or one of your own with a proxy or a pinned
 * certificate. It reads the body as it comes, and gives a connection up that says nothing for too long.
 *
 * @example
 * ```ts
 * await updateBundle({ url: 'https://bundle.example/shanghai', fetcher: fetcherOf(fetch), store, roots, algorithms })
 * ```
 * @param fetch the platform's
 * @param options see {@link FetcherOptions}
 * @throws TypeError for a wrong option
 */
export function fetcherOf(fetch: PlatformFetch, options: FetcherOptions = {}): Fetcher {
  const { timeoutSeconds = 30, ...others } = options;
  refuseOthers('fetcherOf', others);
  if (!(timeoutSeconds > 0)) throw new TypeError('timeoutSeconds: expected a number above 0');
  return async ({ url, headers, signal }) => {
    const giveUp = new AbortController();
    const givenUp = new Promise<never>((_, reject) => {
      giveUp.signal.addEventListener('abort', () => reject(new Error('given up')));
    });
    // It is also how a request ends of which all was read.
    givenUp.catch(() => undefined);
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => giveUp.abort(), { signal: giveUp.signal });
    const within = async <T>(waiting: Promise<T>): Promise<T> => {
      const timer = setTimeout(() => giveUp.abort(), timerMilliseconds(timeoutSeconds));
      try {
        return await Promise.race([waiting, givenUp]);
      } finally {
        clearTimeout(timer);
      }
    };
    const response = await within(fetch(url, { headers: { ...headers }, signal: giveUp.signal, redirect: 'follow' }));
    async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
      const reader = response.body?.getReader();
      if (!reader) return;
      try {
        for (;;) {
          const { done, value } = await within(reader.read());
          if (done) return;
          if (value) yield value;
        }
      } finally {
        // Does nothing where all was read.
        reader.cancel().catch(() => undefined);
        giveUp.abort();
      }
    }
    return { status: response.status, header: (name) => response.headers.get(name), body: pieces() };
  };
}
