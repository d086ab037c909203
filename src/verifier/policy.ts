/** How old the inputs of a decision may be. */
export interface FreshnessRule {
  /** Age of the trust list, seconds since it was signed. Default 2,592,000 (30 days). */
  readonly maxTrustListAgeSeconds?: number;
  /** Age of the status list, seconds since it was signed. Default 259,200 (3 days). */
  readonly maxStatusAgeSeconds?: number;
  /**
   * What an older input means: `undetermined` (default), or `warning`: the check passes with the code that says so.
   * A list past its own expiry is never a warning.
   */
  readonly tooOld?: 'undetermined' | 'warning';
}

/** What a verifier's operator decides. Every part has a default. */
export interface Policy extends FreshnessRule {
  /** Rules for single types, by key; what they leave out is as above. */
  readonly types?: Readonly<Record<string, FreshnessRule>>;
  /**
   * Types, by key, whose open form is accepted though a person carries them and no holder proof exists, such as a
   * printed copy whose portrait the clerk compares. Default none.
   */
  readonly allowUnbound?: readonly string[];
  /** Longest life of a signature that needs no status reference, seconds. Default 2,592,000 (30 days). */
  readonly maxLifeWithoutStatusSeconds?: number;
  /** By how much clocks may differ, seconds. Default 60. */
  readonly clockToleranceSeconds?: number;
  /** How old a presentation may be, seconds by this device's clock. Default 60. */
  readonly maxPresentationAgeSeconds?: number;
}

/** A policy with every default, and for one type where there is a rule for it. */
export type CompletePolicy = Required<Omit<Policy, 'types'>>;

/** What the rule of a single type may say. */
const ruleNames = ['maxTrustListAgeSeconds', 'maxStatusAgeSeconds', 'tooOld'];

const defaults: Omit<CompletePolicy, 'allowUnbound'> = {
  maxTrustListAgeSeconds: 2_592_000,
  maxStatusAgeSeconds: 259_200,
  tooOld: 'undetermined',
  maxLifeWithoutStatusSeconds: 2_592_000,
  clockToleranceSeconds: 60,
  maxPresentationAgeSeconds: 60,
};

/** Gives the policy for a type by its key. */
export function completePolicy(
  policy: Policy = {},
  typeKeys: readonly string[],
): (typeKey: string | undefined) => CompletePolicy {
  const { types = {}, allowUnbound = [], ...own } = policy;
  const base = { ...defaults, ...own, allowUnbound: [...allowUnbound] };
  const rules = new Map(Object.entries(types).map(([key, rule]) => [key, { ...base, ...rule }]));
  for (const rule of [own, ...Object.values(types)]) {
    const names = rule === own ? Object.keys(defaults) : ruleNames;
    for (const [name, value] of Object.entries(rule)) {
      const right =
        name === 'tooOld' ? value === 'undetermined' || value === 'warning' : value >= 0 && value === +value;
      if (!right || !names.includes(name)) throw new TypeError(`policy: ${name}`);
    }
  }
  requireKnown('policy', [...rules.keys(), ...base.allowUnbound], typeKeys);
  return (key = '') => rules.get(key) ?? base;
}

export function requireKnown(option: string, wanted: readonly string[], known: readonly string[]): void {
  for (const name of wanted) {
    if (!known.includes(name)) throw new TypeError(`${option}: no ${name}`);
  }
}
