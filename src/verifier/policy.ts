/** What an operator may decide for every type, or for one. Every part has a default. */
export interface PolicyRule {
  /** Age of the trust list, seconds since it was signed. Default 2,592,000 (30 days). */
  readonly maxTrustListAgeSeconds?: number;
  /** Age of the status list, seconds since it was signed. Default 259,200 (3 days). */
  readonly maxStatusAgeSeconds?: number;
  /**
   * What an older input means: `undetermined` (default), or `warning`: the check passes with the code that says so.
   * A list past its own expiry is never a warning.
   */
  readonly tooOld?: 'undetermined' | 'warning';
  /** Longest life of a signature that needs no status reference, seconds. Default 2,592,000 (30 days). */
  readonly maxLifeWithoutStatusSeconds?: number;
  /** By how much clocks may differ, seconds. Default 60. */
  readonly clockToleranceSeconds?: number;
  /** How old a presentation may be, seconds by this device's clock. Default 60. */
  readonly maxPresentationAgeSeconds?: number;
}

/** What a verifier's operator decides. Every part has a default. */
export interface Policy extends PolicyRule {
  /** Rules for single types, by key; what they leave out is as above. */
  readonly types?: Readonly<Record<string, PolicyRule>>;
  /**
   * Types, by key, whose open form is accepted though a person carries them and no holder proof exists, such as a
   * printed copy whose portrait the clerk compares. Default none.
   */
  readonly allowUnbound?: readonly string[];
}

/** A policy with every default, and for one type where there is a rule for it. */
export type CompletePolicy = Required<Omit<Policy, 'types'>>;

const defaults: Required<PolicyRule> = {
  maxTrustListAgeSeconds: 2_592_000,
  maxStatusAgeSeconds: 259_200,
  tooOld: 'undetermined',
  maxLifeWithoutStatusSeconds: 2_592_000,
  clockToleranceSeconds: 60,
  maxPresentationAgeSeconds: 60,
};

/** Gives the policy for a type by its key. */
export function completePolicy(
  { types = {}, allowUnbound = [], ...own }: Policy = {},
  typeKeys: readonly string[],
): (typeKey: string | undefined) => CompletePolicy {
  const complete = (rule: PolicyRule, base: PolicyRule): CompletePolicy => {
    for (const [name, value] of Object.entries(rule)) {
      const isRight =
        name === 'tooOld'
          ? value === 'undetermined' || value === 'warning'
          : name in defaults && value >= 0 && value === +value;
      if (!isRight) throw new TypeError(`policy: ${name}`);
    }
    return { ...defaults, ...base, ...rule, allowUnbound: [...allowUnbound] };
  };
  requireKnown('policy', [...Object.keys(types), ...allowUnbound], typeKeys);
  const base = complete(own, {});
  const rules = new Map(Object.entries(types).map(([key, rule]) => [key, complete(rule, own)]));
  return (key = '') => rules.get(key) ?? base;
}

export function requireKnown(option: string, wanted: readonly string[], known: readonly string[]): void {
  for (const name of wanted) {
    if (!known.includes(name)) throw new TypeError(`${option}: no ${name}`);
  }
}
