import fixture from '../../support/fixture-license.json' with { type: 'json' };

/** Another library with an equal license: the fixture's fields, issuer and times, one signature. */
export interface Peer {
  /** Its packages, whose versions are printed; the first names it. */
  readonly packages: readonly string[];
  readonly what: string;
  readonly algorithm: 'Ed25519' | 'ES256';
  /** Size of its token. */
  readonly bytes: number;
  /** Verifies the token and reads its fields; throws where it does not get them. */
  verify(): Promise<void>;
  /** The same with a token in which the holder's name was changed; must throw. */
  verifyTampered(): Promise<void>;
}

export const issuer = fixture.issuer;
export const fields = fixture.fields;
export type Fields = typeof fields;

/** `fields`, with another holder whose name is as long. */
export const tamperedFields: Fields = { ...fields, holderName: '李强' };

export function requireFields(found: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(fields)) {
    if (String(found[key]) !== String(value)) throw new Error(`${key} is not as it was signed`);
  }
}
