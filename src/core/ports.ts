/** The signature algorithms a license can be signed with. */
export type AlgorithmName = 'Ed25519' | 'ES256';

/**
 * A public key in its one canonical form.
 * Ed25519: 32 bytes (RFC 8032). ES256: the compressed P-256 point, 33 bytes (SEC 1).
 */
export interface PublicKey {
  /** Decides what the bytes are. */
  readonly algorithm: AlgorithmName;
  /** 32 bytes (Ed25519) or 33 (ES256). */
  readonly bytes: Uint8Array;
}

/** Makes signatures: a key in memory, an HSM, a KMS or a smart card. */
export interface Signer {
  /** That of its key. */
  readonly algorithm: AlgorithmName;
  /** What its signatures verify with. */
  readonly publicKey: PublicKey;
  /** Signs `message` (not its digest). Ed25519: 64 bytes R‖S. ES256: 64 bytes r‖s, never DER. */
  sign(message: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** SHA-256 of `bytes`, 32 bytes. */
export type Digest = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/**
 * Decompresses one zlib stream (RFC 1950) that fills `bytes` to the end, to at most `maxBytes`, and stops where there
 * would be more. Throws `CodecError` `limit-inflated-bytes` for more, `zlib-malformed` for anything that is no such stream
 * (`zlib-trailing-bytes` too, where it can tell). `decompress` of `elicense/codec` is one that runs everywhere.
 */
export type Inflate = (bytes: Uint8Array, maxBytes: number) => Uint8Array | Promise<Uint8Array>;

/** What a verifier takes from its platform besides signatures. */
export interface Platform {
  /** The platform's SHA-256, for key ids. */
  readonly sha256: Digest;
  /** The platform's zlib, for texts and status lists. */
  readonly inflate: Inflate;
}

/** Checks one signature with a key that was prepared before. */
export type PreparedKey = (message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;

/**
 * One algorithm on one platform. Build one with `strictVerifier` of `elicense/crypto`, so that it accepts
 * exactly what every other binding accepts.
 */
export interface SignatureVerifier extends Platform {
  /** The one algorithm of which it takes keys. */
  readonly algorithm: AlgorithmName;
  /** Imports a key once; throws `CryptoError` `key-invalid` where the bytes are no acceptable key. */
  prepare(publicKey: PublicKey): PreparedKey | Promise<PreparedKey>;
}

/** Fills a new array with `length` random bytes from a cryptographic source. */
export type Random = (length: number) => Uint8Array;

/** What is asked of a {@link Fetcher}: a GET of one address. */
export interface FetchRequest {
  /** The whole address. */
  readonly url: string;
  /** Headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request, and the body that comes, where it is aborted. */
  readonly signal?: AbortSignal;
}

/** What a {@link Fetcher} got. */
export interface FetchResponse {
  /** HTTP status, e.g. 200. */
  readonly status: number;
  /** A header by its name in lower case; null or undefined where there is none. */
  header(name: string): string | null | undefined;
  /** The bytes as they come; to end the iteration early gives the connection up. */
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Gets a file over a network, by HTTP or what is like it; throws where it cannot. `fetcherOf` of `elicense/bundle` makes
 * one of the platform's `fetch`.
 */
export type Fetcher = (request: FetchRequest) => Promise<FetchResponse>;

/** Gives the present instant. */
export type Clock = () => Date;
