import { type CborValue, claim, encodeCbor, headerLabel, messageType, Tagged } from '../../src/codec/index.ts';

/** The parts of a status list token; undefined leaves one out, which a signer of ours never would. */
export interface TokenParts {
  readonly protectedHeader?: readonly (readonly [CborValue, CborValue])[];
  readonly unprotectedHeader?: readonly (readonly [CborValue, CborValue])[];
  readonly claims?: ReadonlyMap<number, CborValue>;
  readonly list?: CborValue;
  readonly tag?: number;
}

const keyId = new Uint8Array(8).fill(7);

/** A status list token of any parts with a signature of zeros: for what happens before a signature is verified. */
export function unsignedToken(parts: TokenParts = {}): Uint8Array<ArrayBuffer> {
  const header = parts.protectedHeader ?? [
    [headerLabel.algorithm, -19],
    [headerLabel.keyId, keyId],
    [headerLabel.type, messageType.statusList],
  ];
  const claims = new Map<CborValue, CborValue>([
    [claim.subject, 'https://example.com/statuslists/1'],
    [claim.issuedAt, 1_700_000_000],
    [claim.expiration, 1_800_000_000],
  ]);
  if (parts.list !== undefined) claims.set(claim.statusList, parts.list);
  for (const [label, value] of parts.claims ?? []) {
    if (value === undefined) claims.delete(label);
    else claims.set(label, value);
  }
  const sign1 = [
    encodeCbor(new Map(header)),
    new Map(parts.unprotectedHeader ?? []),
    encodeCbor(claims),
    new Uint8Array(64),
  ];
  return encodeCbor(new Tagged(parts.tag ?? 18, sign1));
}

/** A `status_list` claim. */
export function listClaim(bits: CborValue, lst: CborValue, more: readonly [CborValue, CborValue][] = []): CborValue {
  return new Map<CborValue, CborValue>([['bits', bits], ['lst', lst], ...more]);
}
