import type { CborValue } from '../codec/index.ts';
import type { Scene } from './scenes.ts';
import type { Unit } from './units.ts';

/** Collects what a packed value holds that this version does not know. */
export interface UnpackContext {
  /** Revision of the license's own definition: a field that came later is not demanded of it. */
  readonly revision: number;
  /** Called for each unknown code or label inside the value. Never fails the value. */
  unknown(what: number): void;
}

/**
 * One kind of field: its parameters, and how a verifier reads it. How it is written stands apart, with the issuer, so
 * that no verifier carries it; hence the kinds are a closed list.
 */
export interface Kind<Value = unknown> {
  /** E.g. `date`, `text`, `code`; packing, the zod and the JSON schemas go by it. */
  readonly name: string;
  /** The value, or undefined where the packed form is none that `packFields` gives (or is only an unknown code). */
  unpack(packed: CborValue, context: UnpackContext): Value | undefined;
}

/** Nothing (required, not personal), or what sets a field apart. */
export type Marks = 'personal' | 'optional' | 'optional personal';

/**
 * One field: its permanent label, its kind, its marks, and the revision of the type since which it exists
 * (default 1).
 */
export type FieldDefinition =
  | readonly [label: number, kind: Kind]
  | readonly [label: number, kind: Kind, marks: Marks | '']
  | readonly [label: number, kind: Kind, marks: Marks | '', since: number];

/** Fields by their keys, in the order of the document. */
export type FieldDefinitions = Readonly<Record<string, FieldDefinition>>;

/**
 * The wire definition of a license type: all that a verifier needs. What people read stands in the texts, loaded when
 * asked for.
 */
export interface LicenseType<Key extends string = string, Fields extends FieldDefinitions = FieldDefinitions> {
  /** Permanent catalog number. */
  readonly number: number;
  /** Permanent, in kebab-case. */
  readonly key: Key;
  /** Present revision of this definition, from 1. */
  readonly revision: number;
  /** A certificate is made on demand, about a moment. */
  readonly class: 'license' | 'certificate';
  /** Whether a person carries it (shown with a holder's proof) or it is displayed or handed over as paper. */
  readonly carried: boolean;
  /** Whether everybody may read it all, so that the link form may be used. */
  readonly public: boolean;
  /** Whether the document states a validity: `validFrom` and `validUntil`. */
  readonly validity: 'required' | 'optional' | 'none';
  /** Common fields at labels -4 (number), -5 (holderName), -6 (holderNumber), -7 (issueDate), own fields from 1. */
  readonly fields: Fields;
}

type MarksOf<Definition> = Definition extends readonly [number, Kind, infer M, ...unknown[]] ? M : '';
type ValueOf<Definition> = Definition extends readonly [number, Kind<infer Value>, ...unknown[]] ? Value : never;
type Flatten<T> = { [K in keyof T]: T[K] };

type OptionalKeys<Fields extends FieldDefinitions> = {
  [K in keyof Fields]: MarksOf<Fields[K]> extends `optional${string}` ? K : never;
}[keyof Fields];

/** The values of a set of fields, as a record holds them. */
export type ValuesOf<Fields extends FieldDefinitions> = Flatten<
  { -readonly [K in Exclude<keyof Fields, OptionalKeys<Fields>>]: ValueOf<Fields[K]> } & {
    -readonly [K in OptionalKeys<Fields>]?: ValueOf<Fields[K]>;
  }
>;

interface Validity {
  /** First day, `YYYY-MM-DD` in UTC+8. */
  validFrom: string;
  /** Last day, valid to its end in UTC+8; null for no end (长期). */
  validUntil: string | null;
}

type ValidityOf<Rule> = Rule extends 'required' ? Validity : Rule extends 'optional' ? Partial<Validity> : unknown;

/** The flat record of one license of a type, as people see the document. */
export type RecordOf<Type extends Pick<LicenseType, 'fields' | 'validity'>> = Flatten<
  ValuesOf<Type['fields']> & ValidityOf<Type['validity']>
>;

/** Chinese and English. */
export interface Bilingual {
  /** Chinese. */
  readonly zh: string;
  /** American English. */
  readonly en: string;
}

/** Part of the administration that a type belongs to. */
export type Sector =
  | 'agriculture'
  | 'civil-affairs'
  | 'construction'
  | 'culture-tourism'
  | 'education'
  | 'emergency-safety'
  | 'enterprise-market'
  | 'environment-water'
  | 'finance-tax'
  | 'food-drug'
  | 'health'
  | 'housing-property'
  | 'identity-household'
  | 'labor-social-security'
  | 'other'
  | 'professional-qualification'
  | 'public-security'
  | 'transport';

/** The names of the parts of a group. */
type PartNames<Parts extends FieldDefinitions> = {
  readonly parts: { readonly [K in keyof Parts]: FieldName<Parts[K][1]> };
};

/** The name of a field with its unit, if any; of a group or a list of groups also the names of its parts. */
export type FieldName<Of> = Bilingual & { readonly unit?: Unit } & (Of extends {
    readonly fields: infer Parts extends FieldDefinitions;
  }
    ? PartNames<Parts>
    : Of extends { readonly item: { readonly fields: infer Parts extends FieldDefinitions } }
      ? PartNames<Parts>
      : unknown);

/** A {@link FieldName} of whatever kind. */
export interface AnyFieldName extends Bilingual {
  /** Unit of a number. */
  readonly unit?: Unit;
  /** Names of the parts of a group, or of the items of a list of groups. */
  readonly parts?: AnyFieldNames;
}

/** Names of fields by their keys. */
export type AnyFieldNames = Readonly<Record<string, AnyFieldName>>;

/** What people read about a type; loaded when asked for. */
export interface LicenseTypeTexts<Type extends LicenseType = LicenseType> {
  /** As the document has it. */
  readonly name: Bilingual;
  /** Short, old and misspelled names that circulate, in either language. */
  readonly aliases: readonly string[];
  /** Part of the administration. */
  readonly sector: Sector;
  /** Who issues it. */
  readonly authority: Bilingual;
  /** Whom or what it is about. */
  readonly holderKind:
    | 'natural-person'
    | 'legal-person'
    | 'any'
    | 'household'
    | 'premises'
    | 'product'
    | 'project'
    | 'vehicle'
    | 'vessel';
  /** For how long it is usually valid. */
  readonly validity: {
    /** A term, no end, or about a moment. */
    readonly kind: 'fixed-term' | 'permanent' | 'one-off';
    /** Usual terms, in years. */
    readonly years: readonly number[] | null;
    /** What the terms depend on. */
    readonly note: Bilingual | null;
  };
  /** What follows the end; null where nothing does. */
  readonly renewal: {
    /** How many days before the end to remind the holder. */
    readonly remindDays: number;
    /** What to do. */
    readonly next: Bilingual;
    /** The type that it leads to, and how many months from its issue; null for at its end. */
    readonly followedBy?: { readonly type: string; readonly afterMonths: number | null };
  } | null;
  /** 21 characters of GB/T 36904, where known; never invented. */
  readonly officialTypeCode: string | null;
  /** Where known; never invented. */
  readonly shanghaiCatalogCode: string | null;
  /** In Chinese. */
  readonly legalBasis: string;
  /** By scene: the fields that may be asked for there, and no others. */
  readonly disclosure: { readonly [S in Scene]?: readonly (keyof RecordOf<Type> & string)[] };
  /** A name for each field. */
  readonly fields: { readonly [K in keyof Type['fields']]-?: FieldName<Type['fields'][K][1]> } & {
    readonly [K in keyof ValidityOf<Type['validity']>]-?: Bilingual;
  };
  /** A complete, plausible, valid record of synthetic people, without pictures and computed facts. */
  readonly sample: RecordOf<Type>;
  /** What else a reader should know of the paper document. */
  readonly notes?: Bilingual;
}
