import { BundleError, type ErrorCode, type Fetcher, type FetchResponse, isLicenseError, toHex } from '../core/index.ts';
import { type AppliedBundle, type ApplyBundleOptions, applyBundle } from './apply.ts';
import { decodeNote } from './note.ts';
import { completeOptions, timerMilliseconds } from './options.ts';
import type { DownloadStore, PartialDownload } from './store.ts';

/** Where a newer bundle comes from, and how patiently. */
export interface UpdateBundleOptions extends ApplyBundleOptions {
  /** Address of the full file; deltas are at `<url>/from/<digest of what is held>`. */
  readonly url: string;
  /** Gets files: `fetcherOf(fetch)`. */
  readonly fetcher: Fetcher;
  /** Whether deltas are asked for. Default true. */
  readonly deltas?: boolean;
  /** Requests in all, from 1. Default 8. */
  readonly maxRequests?: number;
  /** Longest pause after the first failure, in seconds; it doubles with each. Default 1. */
  readonly firstDelaySeconds?: number;
  /** Longest pause, in seconds; a server that asks for a longer one is not asked again now. Default 60. */
  readonly maxDelaySeconds?: number;
  /** A number from 0 to 1, below 1: pauses are drawn at random, so that devices do not come back all at once. Default `Math.random`. */
  readonly random?: () => number;
  /** Waits some seconds. Default: a timer. */
  readonly sleep?: (seconds: number) => Promise<void>;
  /**
   * Ends the update where it is aborted, as `unreachable`; what came is kept for the next one, where the store keeps
   * downloads. Default: none.
   */
  readonly signal?: AbortSignal;
  /** The same after so many seconds, whatever the server sends, above 0. Default 3,600. */
  readonly maxSeconds?: number;
}

/** What came of an update. */
export interface BundleUpdate {
  /**
   * `newer`: another bundle is held now; `same`: there is none; `refused`: what came was not taken, see `code`;
   * `unreachable`: nothing whole came. In all but the first what was held stays.
   */
  readonly outcome: 'newer' | 'same' | 'refused' | 'unreachable';
  /** Why, where it was refused or unreachable. */
  readonly code?: ErrorCode;
  /** The bundle, where it is newer. */
  readonly applied?: AppliedBundle;
  /** Whether it came as a delta. */
  readonly isDelta: boolean;
  /** Requests that were made. */
  readonly requests: number;
  /** Bytes of bodies that came. */
  readonly bytes: number;
  /** After how many seconds the server wants to be asked again, where it was busy and said so. */
  readonly retryAfterSeconds?: number;
}

/** No more can be had now. */
class Unreachable extends Error {
  readonly retryAfterSeconds: number | undefined;
  constructor(retryAfterSeconds?: number) {
    super('unreachable');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The file became another one while it was read. */
class Changed extends Error {}

/**
 * Brings what a device holds up to date over a network: asks for the delta from what is held, and for the full file where
 * there is none or it does not fit; asks with the name of what is held, so that nothing comes where nothing is new; goes on
 * where a connection broke; and pauses at random, longer each time, where a server is busy. What comes is checked as in
 * {@link applyBundle}. Never throws on what a server or a network does.
 *
 * @example
 * ```ts
 * const { outcome, code } = await updateBundle({
 *   url: 'https://bundle.example/shanghai', fetcher: fetcherOf(fetch), store, roots, algorithms: [ed25519, es256],
 * })
 * ```
 * @param options see {@link UpdateBundleOptions}
 * @throws TypeError for wrong options; what the store throws of its own
 * @see docs/bundle.md
 */
export async function updateBundle(options: UpdateBundleOptions): Promise<BundleUpdate> {
  const {
    url,
    fetcher,
    deltas = true,
    maxRequests = 8,
    firstDelaySeconds = 1,
    maxDelaySeconds = 60,
    random = Math.random,
    signal,
    maxSeconds = 3_600,
    sleep: sleepOfCaller,
    ...applying
  } = options;
  // Before anything is asked of a server.
  const { maxBundleBytes } = completeOptions('updateBundle', applying).limits;
  if (typeof fetcher !== 'function' || fetcher === (globalThis.fetch as unknown)) {
    throw new TypeError('fetcher: expected fetcherOf(fetch), or a function like it');
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError('signal: expected an AbortSignal');
  if (typeof url !== 'string' || url === '') throw new TypeError('url: expected an address');
  if (!(Number.isSafeInteger(maxRequests) && maxRequests > 0)) {
    throw new TypeError('maxRequests: expected a whole number from 1');
  }
  if (!(maxSeconds > 0)) throw new TypeError('maxSeconds: expected a number above 0');
  for (const seconds of [firstDelaySeconds, maxDelaySeconds]) {
    if (!(seconds >= 0)) throw new TypeError('firstDelaySeconds, maxDelaySeconds: expected numbers from 0');
  }
  const end = endOf(signal, maxSeconds);
  const sleep = sleepOfCaller ?? ((seconds) => wait(seconds, end.signal));
  let requests = 0;
  let failures = 0;
  let bytes = 0;

  async function pause(retryAfterSeconds = 0): Promise<void> {
    if (requests >= maxRequests || retryAfterSeconds > maxDelaySeconds || end.signal.aborted)
      throw new Unreachable(retryAfterSeconds || undefined);
    const longest = Math.min(maxDelaySeconds, firstDelaySeconds * 2 ** failures++);
    await end.orSooner(sleep(Math.max(retryAfterSeconds, longest * random())));
  }

  /** Asks until there is an answer that means something. */
  async function request(address: string, headers: Readonly<Record<string, string>>): Promise<FetchResponse> {
    for (;;) {
      if (requests >= maxRequests || end.signal.aborted) throw new Unreachable();
      requests++;
      let response: FetchResponse | undefined;
      try {
        response = await end.orSooner(fetcher({ url: address, headers, signal: end.signal }));
      } catch {
        // As if nobody had answered.
      }
      if (response && !isBusy(response.status)) return response;
      await discard(response);
      await pause(response && secondsToWait(response));
    }
  }

  /** The body, over as many connections as it takes, after what is here of it. What comes is kept in `download`. */
  async function* whole(
    address: string,
    first: FetchResponse,
    begun?: PartialDownload,
    download?: DownloadStore,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const name = first.header('etag');
    // Without a strong one nobody can tell whether the rest is of the same file.
    const tag = name?.startsWith('"') ? name : undefined;
    let received = begun?.length ?? 0;
    // Of an encoded body the length says nothing.
    const length = first.header('content-encoding') ? undefined : first.header('content-length');
    const total = received + Number(length ?? Number.NaN);
    if (begun) yield* begun.pieces();
    for (let response = first; ; ) {
      try {
        for await (const piece of piecesOf(response, end)) {
          received += piece.length;
          bytes += piece.length;
          if (received > maxBundleBytes) throw new BundleError('bundle-limit', 'bundle-limit: maxBundleBytes');
          if (tag) await download?.append(tag, piece);
          yield piece;
        }
        if (!(received < total)) return;
      } catch (error) {
        if (isLicenseError(error) || error instanceof Unreachable) throw error;
      }
      await pause();
      if (!tag) throw new Changed();
      response = await request(address, rangeFrom(received, tag));
      if (!goesOnAt(received, response)) {
        await discard(response);
        throw new Changed();
      }
    }
  }

  type Found = Pick<BundleUpdate, 'outcome' | 'code' | 'applied'>;
  async function take(
    address: string,
    headers: Readonly<Record<string, string>>,
    download?: DownloadStore,
  ): Promise<Found | undefined> {
    for (;;) {
      const begun = await download?.read();
      const range = begun && rangeFrom(begun.length, begun.tag);
      const response = await request(address, { ...headers, ...range });
      const goesOn = begun !== undefined && goesOnAt(begun.length, response);
      if (!goesOn && (response.status !== 200 || begun)) await download?.clear();
      if (response.status === 416 && begun) {
        await discard(response);
        continue;
      }
      if (!goesOn && response.status !== 200) {
        await discard(response);
        // Where nothing is held, nobody can say that nothing is new.
        return response.status === 304 && headers['if-none-match'] ? { outcome: 'same' } : undefined;
      }
      try {
        const applied = await applyBundle(whole(address, response, goesOn ? begun : undefined, download), applying);
        await download?.clear();
        return applied.outcome === 'same' ? { outcome: 'same' } : { outcome: 'newer', applied };
      } catch (error) {
        if (error instanceof Unreachable) throw error;
        await download?.clear();
        // What was kept may be to blame.
        if (error instanceof Changed || (goesOn && isLicenseError(error))) continue;
        if (!isLicenseError(error)) throw error;
        return { outcome: 'refused', code: error.code };
      }
    }
  }

  try {
    const held = await applying.store.read();
    let digest: string | undefined;
    try {
      digest = held && toHex(decodeNote(held.note).digest);
    } finally {
      await held?.close();
    }
    const headers: Readonly<Record<string, string>> = digest ? { 'if-none-match': `"${digest}"` } : {};
    if (digest && deltas) {
      const found = await take(`${url}/from/${digest}`, headers);
      // What is wrong with a delta is the full file's to put right.
      if (found && found.outcome !== 'refused') return { ...found, isDelta: true, requests, bytes };
    }
    const found = await take(url, headers, applying.store.download);
    if (!found) throw new Unreachable();
    return { ...found, isDelta: false, requests, bytes };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const { retryAfterSeconds } = error;
    const more = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    return { outcome: 'unreachable', code: 'bundle-unreachable', isDelta: false, requests, bytes, ...more };
  } finally {
    end.clear();
  }
}

/** The end of an update, which comes whether or not anybody else heeds its signal. */
interface End {
  readonly signal: AbortSignal;
  /** What is waited for, or Unreachable. */
  orSooner<T>(waiting: Promise<T>): Promise<T>;
  clear(): void;
}

function endOf(outer: AbortSignal | undefined, seconds: number): End {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort();
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Unreachable()));
  });
  // Where nothing is waited for it is noticed before the next request.
  ended.catch(() => undefined);
  const timer = setTimeout(abort, timerMilliseconds(seconds));
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  return {
    signal,
    orSooner: (waiting) => Promise.race([waiting, ended]),
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

async function* piecesOf({ body }: FetchResponse, end: End): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await end.orSooner(pieces.next());
      if (done) return;
      yield value;
    }
  } finally {
    // One that hangs is not waited for.
    pieces.return?.().catch(() => undefined);
  }
}

/** Leaves no timer behind, which would keep a process alive. */
function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timerMilliseconds(seconds));
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Begins to read a body, so that giving it up ends its connection. */
async function discard(response: FetchResponse | undefined): Promise<void> {
  try {
    for await (const _piece of response?.body ?? []) return;
  } catch {
    // It is of no use anyway.
  }
}

function rangeFrom(start: number, tag: string): Readonly<Record<string, string>> {
  return { range: `bytes=${start}-`, 'if-range': tag };
}

/** Whether an answer is the rest of the file, from there on. */
function goesOnAt(start: number, response: FetchResponse): boolean {
  const found = /^bytes (\d+)-/.exec(response.header('content-range') ?? '')?.[1];
  return response.status === 206 && Number(found) === start;
}

function isBusy(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Of `Retry-After`, where it is a number of seconds. */
function secondsToWait(response: FetchResponse): number {
  const value = response.header('retry-after') ?? '';
  return /^\d{1,6}$/.test(value) ? Number(value) : 0;
}
