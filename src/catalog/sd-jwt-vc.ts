import { isOptional } from './define.ts';
import type { KnownKind } from './known-kinds.ts';
import type {
  AnyFieldName,
  AnyFieldNames,
  Bilingual,
  FieldDefinition,
  FieldDefinitions,
  Kind,
  LicenseType,
  LicenseTypeTexts,
} from './types.ts';

/** A name in one language. */
interface Named {
  readonly locale: string;
  readonly name: string;
}

/** One claim of {@link SdJwtVcTypeMetadata}. */
export interface SdJwtVcClaim {
  /** Keys from the top; null stands for each item of a list. */
  readonly path: readonly (string | null)[];
  readonly display: readonly { readonly locale: string; readonly label: string }[];
  /** Whether every license has it, as far as nothing is left undisclosed. */
  readonly mandatory: boolean;
  /** `always` for what the catalog marks personal. */
  readonly sd: 'always' | 'never';
}

/** Type metadata of SD-JWT VC, as plain data. */
export interface SdJwtVcTypeMetadata {
  readonly vct: string;
  readonly name: string;
  readonly description: string;
  readonly display: readonly Named[];
  readonly claims: readonly SdJwtVcClaim[];
}

/**
 * Type metadata of SD-JWT VC (draft-ietf-oauth-sd-jwt-vc, section 6) for a license type, `elicense/catalog`: which
 * claims there are, what they are called in Chinese and English, and which are disclosed one by one.
 *
 * @example
 * ```ts
 * sdJwtVcTypeMetadata(drivingLicense, await loadTexts(drivingLicense)).vct // 'urn:elicense:type:driving-license'
 * ```
 * @param type the license type
 * @param texts its texts
 * @param vct the type's identifier, default `urn:elicense:type:` and its key
 */
export function sdJwtVcTypeMetadata(
  type: LicenseType,
  texts: Pick<LicenseTypeTexts, 'name' | 'fields' | 'authority'>,
  vct = `urn:elicense:type:${type.key}`,
): SdJwtVcTypeMetadata {
  const names = texts.fields as AnyFieldNames;
  const claims = claimsOf(type.fields, names, [], undefined);
  if (type.validity !== 'none') {
    for (const key of ['validFrom', 'validUntil']) {
      const display = displayOf(names[key] ?? { zh: key, en: key });
      claims.push({ path: [key], display, mandatory: type.validity === 'required', sd: 'never' });
    }
  }
  return {
    vct,
    name: texts.name.en,
    description: `${texts.name.en}, issued by: ${texts.authority.en}`,
    display: [
      { locale: 'zh-CN', name: texts.name.zh },
      { locale: 'en-US', name: texts.name.en },
    ],
    claims,
  };
}

function claimsOf(
  fields: FieldDefinitions,
  names: AnyFieldNames,
  above: readonly (string | null)[],
  disclosedAbove: SdJwtVcClaim['sd'] | undefined,
): SdJwtVcClaim[] {
  return Object.entries(fields).flatMap(([key, definition]) => {
    const name = names[key] ?? { zh: key, en: key };
    const path = [...above, key];
    // Parts of a field are disclosed with it, never by themselves.
    const sd = disclosedAbove === undefined ? disclosureOf(definition) : 'never';
    const own: SdJwtVcClaim = { path, display: displayOf(name), mandatory: !isOptional(definition), sd };
    return [own, ...partsOf(definition[1], name, path, sd)];
  });
}

function partsOf(
  kind: Kind,
  name: AnyFieldName,
  path: readonly (string | null)[],
  sd: SdJwtVcClaim['sd'],
): SdJwtVcClaim[] {
  const known = kind as KnownKind;
  if (known.name === 'list') return partsOf(known.item, name, [...path, null], sd);
  return known.name === 'group' ? claimsOf(known.fields, name.parts ?? {}, path, sd) : [];
}

function disclosureOf([, , marks = '']: FieldDefinition): SdJwtVcClaim['sd'] {
  return marks.endsWith('personal') ? 'always' : 'never';
}

function displayOf({ zh, en }: Bilingual): SdJwtVcClaim['display'] {
  return [
    { locale: 'zh-CN', label: zh },
    { locale: 'en-US', label: en },
  ];
}
