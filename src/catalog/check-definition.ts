import { commonLabels } from './entries.ts';
import type { KnownKind } from './known-kinds.ts';
import type { FieldDefinitions, Kind, LicenseType } from './types.ts';

/**
 * What is wrong with a definition, in short sentences; empty where nothing is. The schemas are only built of a
 * definition without faults.
 */
export function checkDefinition(type: LicenseType): string[] {
  const faults: string[] = [];
  if (!Number.isSafeInteger(type.number) || type.number < 1) faults.push('number: must be an integer from 1');
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(type.key)) faults.push('key: must be in kebab-case');
  if (!Number.isSafeInteger(type.revision) || type.revision < 1) faults.push('revision: must be an integer from 1');
  checkFields(type.fields, type.revision, '', faults);
  for (const [key, [label]] of Object.entries(type.fields)) {
    if (label < 0 ? commonLabels[key] !== label : Object.hasOwn(commonLabels, key)) {
      faults.push(`${key}: common fields, and only they, have the labels -4 to -7`);
    }
  }
  return faults;
}

function checkFields(fields: FieldDefinitions, revision: number, path: string, faults: string[]): void {
  const labels = new Set<number>();
  for (const [key, [label, kind, marks = '', since = 1]] of Object.entries(fields)) {
    const name = path + key;
    if (!/^[a-z][a-zA-Z\d]*$/.test(key) || key === 'constructor') faults.push(`${name}: must be in camelCase`);
    if (key === 'validFrom' || key === 'validUntil') faults.push(`${name}: comes from the type's validity`);
    if (!Number.isSafeInteger(label) || label === 0 || (path !== '' && label < 0)) {
      faults.push(`${name}: its label must be an integer from 1`);
    }
    if (labels.has(label)) faults.push(`${name}: the label ${label} is taken`);
    labels.add(label);
    if (!['', 'personal', 'optional', 'optional personal'].includes(marks)) faults.push(`${name}: unknown marks`);
    if (!Number.isSafeInteger(since) || since < 1 || since > revision) faults.push(`${name}: since must be a revision`);
    if (kind.name === 'image' && !marks.startsWith('optional')) faults.push(`${name}: an image is never required`);
    const { source } = kind as Kind & { readonly source?: string };
    if (source !== undefined && !(marks === 'optional personal' && Object.hasOwn(fields, source))) {
      faults.push(`${name}: a computed fact is optional and personal, and its source is a field beside it`);
    }
    checkKind(kind, revision, name, faults);
  }
}

function checkKind(kind: Kind, revision: number, name: string, faults: string[]): void {
  const known = kind as KnownKind;
  if (known.name === 'code' || known.name === 'codeSet') {
    const numbers = Object.values(known.table);
    const most = known.name === 'code' ? Number.MAX_SAFE_INTEGER : 52;
    if (numbers.length === 0) faults.push(`${name}: its code table is empty`);
    if (new Set(numbers).size < numbers.length) faults.push(`${name}: two codes share a number`);
    if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0 && number <= most)) {
      faults.push(`${name}: codes must be integers from 0 to ${most}`);
    }
  } else if (known.name === 'digits') {
    if (!(known.length >= 1 && known.length <= 19)) faults.push(`${name}: digits from 1 to 19`);
  } else if (known.name === 'officialCode') {
    if (!(known.length >= 1 && known.length <= 10)) faults.push(`${name}: an official code of 1 to 10 characters`);
  } else if (known.name === 'list') {
    if (!(known.minItems >= 1 && known.maxItems >= known.minItems)) faults.push(`${name}: a list of 1 item or more`);
    checkKind(known.item, revision, `${name}[]`, faults);
  } else if (known.name === 'group') checkFields(known.fields, revision, `${name}.`, faults);
}
