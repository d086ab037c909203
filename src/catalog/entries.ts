import { type GroupKind, group } from './kinds/composite.ts';
import type { FieldDefinition, Kind, LicenseType, Marks } from './types.ts';

/*
 * The short form in which the catalog's own types are written. Labels follow from the order, which is safe only because
 * a test freezes them; whoever defines types of his own writes each label out, with `defineLicenseType`.
 */

/** A kind alone is a required field that is not personal; with marks, and the revision since which it exists. */
export type Entry = Kind | readonly [kind: Kind, marks: Marks | '', since?: number];
/** Fields in the order of the document: their own labels count from 1, and later ones stand at the end. */
export type Entries = Readonly<Record<string, Entry>>;

/** What {@link Entries} come to. */
export type DefinitionsOf<E extends Entries> = {
  readonly [K in keyof E]: E[K] extends readonly [infer Of extends Kind, infer M extends Marks | '', ...unknown[]]
    ? readonly [label: number, kind: Of, marks: M]
    : E[K] extends Kind
      ? readonly [label: number, kind: E[K]]
      : never;
};

export const personal = 'personal';
export const optional = 'optional';
export const optionalPersonal = 'optional personal';

/** Fields that documents share have the same label in all of them. */
export const commonLabels: Readonly<Record<string, number>> = {
  number: -4,
  holderName: -5,
  holderNumber: -6,
  issueDate: -7,
};

function numberFields<E extends Entries>(entries: E, common: Readonly<Record<string, number>> = {}): DefinitionsOf<E> {
  const fields: Record<string, FieldDefinition> = {};
  let label = 0;
  for (const key in entries) {
    fields[key] = [common[key] ?? ++label].concat(entries[key] as never) as unknown as FieldDefinition;
  }
  return fields as unknown as DefinitionsOf<E>;
}

/**
 * What sets a type apart, in this order: `certificate` (made on demand, about a moment; else a license), `carried` (by
 * its holder) or `public` (everybody may read it), `valid` (states a validity) or `may-end` (where it has one).
 */
export type Traits =
  | ''
  | `${'' | 'certificate '}${'carried' | 'public' | 'valid' | 'may-end'}`
  | `${'' | 'certificate '}${'carried' | 'public'} ${'valid' | 'may-end'}`
  | 'certificate';

type RuleOf<T> = T extends `${string}valid` ? 'required' : T extends `${string}may-end` ? 'optional' : 'none';

/** A license type of the catalog: its permanent number and key, its {@link Traits}, and its fields. */
export function licenseType<const Key extends string, const T extends Traits, const E extends Entries>(
  number: number,
  key: Key,
  traits: T,
  entries: E,
  revision = 1,
): LicenseType<Key, DefinitionsOf<E>> & { readonly validity: RuleOf<T> } {
  return {
    number,
    key,
    revision,
    class: /cert/.test(traits) ? 'certificate' : 'license',
    carried: /carried/.test(traits),
    public: /public/.test(traits),
    validity: (/valid/.test(traits)
      ? 'required'
      : /end/.test(traits)
        ? 'optional'
        : 'none') as LicenseType['validity'] & RuleOf<T>,
    fields: numberFields(entries, commonLabels),
  };
}

/** Several fields as one, labels 1, 2 … in their order: an axle, a member of the household. */
export function row<const E extends Entries>(entries: E): GroupKind<DefinitionsOf<E>> {
  return group(numberFields(entries));
}
