import { IssuerError, isNatural, type Signer } from '../core/index.ts';
import type { HolderOption } from './holder.ts';
import type { IssueOptions } from './issuer.ts';

function wrong(message: string): IssuerError {
  return new IssuerError('issuer-option', message);
}

/** An object in which nothing is misspelt: an end or a form must not vanish. */
export function requireOptions(where: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== 'object' || given === null) throw wrong(`${where}: expected options`);
  for (const name in given) {
    if (!known.includes(name)) throw wrong(`${where}: no option ${name}`);
  }
}

export function requireSigner(signer: unknown): void {
  const { algorithm, publicKey, sign } = (signer ?? {}) as Partial<Signer>;
  if (algorithm && publicKey && typeof sign === 'function') return;
  throw wrong('signer: expected an object with algorithm, publicKey and sign; await a promise of one');
}

export function requireIssueOptions({ status, issuedAt, expiresAt, claims = 'compact' }: IssueOptions): void {
  if (status !== undefined && !(isNatural(status?.list, 0xffffffff) && isNatural(status.index, 0xffffffff))) {
    throw wrong('status: expected { list, index }, whole numbers from 0');
  }
  for (const [name, instant] of Object.entries({ issuedAt, expiresAt })) {
    const isInstant = instant instanceof Date && !Number.isNaN(instant.getTime());
    if (instant !== undefined && !isInstant) throw wrong(`${name}: expected a valid Date`);
  }
  if (claims !== 'compact' && claims !== 'interoperable') throw wrong('claims: expected compact or interoperable');
}

export function requireHolder(holder: HolderOption | undefined): HolderOption {
  if (typeof holder === 'object' && holder !== null) return holder;
  throw wrong(
    "holder: missing; what a person carries is issued in selective form, bound to a holder's key, unless form is 'open'",
  );
}
