import { countries } from './codes/countries.ts';
import { codesOfList } from './codes/lists.ts';
import { isOptional } from './define.ts';
import { describeKind } from './expected.ts';
import { currency, date, decimal } from './kinds/index.ts';
import type { KnownKind } from './known-kinds.ts';
import type { AnyFieldName, AnyFieldNames, FieldDefinitions, Kind, LicenseType, LicenseTypeTexts } from './types.ts';
import { units } from './units.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema 2020-12 of a type's record in JSON, `elicense/catalog/schema`; images are base64 texts there.
 * It says what a schema can: check characters and the order of the validity are left to `checkRecord`.
 *
 * @example
 * ```ts
 * jsonSchema(drivingLicense, await loadTexts(drivingLicense))
 * ```
 * @param type the license type
 * @param texts where given, adds titles in Chinese, units and the sample
 */
export function jsonSchema(
  type: LicenseType,
  texts?: Pick<LicenseTypeTexts, 'name' | 'fields' | 'sample'>,
): JsonSchema {
  const names = texts?.fields as AnyFieldNames | undefined;
  const { properties, required } = objectOf(type.fields, names);
  const until = { ...schemaOf(date, names?.validUntil), type: ['string', 'null'] };
  const stated = type.validity !== 'none';
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(texts !== undefined && { title: texts.name.zh, description: texts.name.en }),
    type: 'object',
    properties: stated ? { ...properties, validFrom: schemaOf(date, names?.validFrom), validUntil: until } : properties,
    required: type.validity === 'required' ? [...required, 'validFrom', 'validUntil'] : required,
    ...(type.validity === 'optional' && {
      dependentRequired: { validFrom: ['validUntil'], validUntil: ['validFrom'] },
    }),
    additionalProperties: false,
    ...(texts !== undefined && { examples: [texts.sample] }),
  };
}

function objectOf(
  fields: FieldDefinitions,
  names: AnyFieldNames | undefined,
): { properties: Record<string, JsonSchema>; required: string[] } {
  const entries = Object.entries(fields);
  return {
    properties: Object.fromEntries(entries.map(([key, [, kind]]) => [key, schemaOf(kind, names?.[key])])),
    required: entries.filter(([, definition]) => !isOptional(definition)).map(([key]) => key),
  };
}

/** An object of these properties, all required, and no others. */
function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function schemaOf(kind: Kind, name?: AnyFieldName): JsonSchema {
  const unit = name?.unit === undefined ? '' : `, in ${units[name.unit].en}`;
  return {
    ...(name !== undefined && { title: name.zh }),
    description: describeKind(kind) + unit,
    ...formOf(kind as KnownKind, name?.parts),
  };
}

function formOf(kind: KnownKind, parts?: AnyFieldNames): JsonSchema {
  const pattern = (source: string) => ({ type: 'string', pattern: `^${source}$` });
  switch (kind.name) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: kind.maxCharacters };
    case 'line':
      return { ...pattern('[^\\n]+'), maxLength: kind.maxCharacters };
    case 'personName':
      return { ...pattern('[^0-9\\n]+'), maxLength: 64 };
    case 'plateNumber':
      return pattern('[\\u4e00-\\u9fffA-Z0-9]{6,9}');
    case 'residentNumber':
      return pattern('(?:[0-9]{17}[0-9X]|[0-9]{15})');
    case 'identityNumber':
      return pattern('[\\u4e00-\\u9fffA-Z0-9()/\\-]{4,32}');
    case 'creditCode':
      return pattern('[0-9A-HJ-NPQRTUWXY]{18}');
    case 'partyNumber':
      return pattern('[\\u4e00-\\u9fffA-Z0-9()/\\-]{4,32}');
    case 'address':
    case 'organizationName':
      return { ...pattern('[^\\n]+'), maxLength: 100 };
    case 'documentNumber':
      return { ...pattern('[^\\n]+'), maxLength: 40 };
    case 'foodNumber':
      return pattern(`${kind.prefix}[0-9]{14}`);
    case 'phone':
      return { ...pattern('\\+?[0-9][0-9\\-]*[0-9]'), minLength: 3, maxLength: 20 };
    case 'officialCode': {
      const codes = codesOfList(kind.list);
      return codes ? { type: 'string', enum: codes } : pattern(`[0-9A-Z]{${kind.length}}`);
    }
    case 'timeOfDay':
      return pattern('(?:[01][0-9]|2[0-3]):[0-5][0-9]');
    case 'instant':
      return { ...pattern('[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00'), format: 'date-time' };
    case 'dateRange': {
      const until = { ...schemaOf(date), type: ['string', 'null'] };
      return closed({ from: schemaOf(date), until });
    }
    case 'money':
      return closed({ amount: schemaOf(decimal(2, 0)), currency: schemaOf(currency) });
    case 'yesNo':
      return { type: 'boolean' };
    case 'ageOver':
      return { const: true, readOnly: true };
    case 'year':
      return { type: 'integer', minimum: 1_000, maximum: 9_999 };
    case 'vin':
      return pattern('[0-9A-HJ-NPR-Z]{17}');
    case 'digits':
      return pattern(`[0-9]{${kind.length}}`);
    case 'region':
      return pattern('[1-9][0-9]{5}');
    case 'country':
      return { type: 'string', enum: [...countries] };
    case 'currency':
      return pattern('[A-Z]{3}');
    case 'vehicleType':
      return pattern('[A-Z][0-9][0-9A-Z]');
    case 'date':
      return { type: 'string', format: 'date', pattern: '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$' };
    case 'yearMonth':
      return pattern('[1-9][0-9]{3}-(?:0[1-9]|1[0-2])');
    case 'integer':
      return { type: 'integer', minimum: kind.minimum, maximum: kind.maximum };
    case 'decimal':
      return { type: 'number', minimum: kind.minimum, maximum: kind.maximum };
    case 'code':
      return { type: 'string', enum: Object.keys(kind.table) };
    case 'codeSet':
      return {
        type: 'array',
        items: { type: 'string', enum: Object.keys(kind.table) },
        minItems: 1,
        uniqueItems: true,
      };
    case 'image':
      return { type: 'string', contentEncoding: 'base64', maxLength: 4 * Math.ceil(kind.maxBytes / 3) };
    case 'list':
      return {
        type: 'array',
        items: { description: describeKind(kind.item), ...formOf(kind.item as KnownKind, parts) },
        minItems: kind.minItems,
        maxItems: kind.maxItems,
      };
    case 'group':
      return { type: 'object', ...objectOf(kind.fields, parts), additionalProperties: false };
    default:
      return {};
  }
}
