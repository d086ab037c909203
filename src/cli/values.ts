import { type Kind, type LicenseType, loadCodeTexts, loadTexts } from '../catalog/index.ts';
import { isPicture } from './signed-file.ts';
import { plain } from './terminal.ts';
import { fieldName } from './types.ts';

/** A field as a person reads it. */
export interface ShownField {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly value: string;
}

/** The fields of a record with their names, codes in words. */
export async function shownFields(type: LicenseType, fields: object): Promise<readonly ShownField[]> {
  const texts = await loadTexts(type);
  return Promise.all(
    Object.entries(fields).map(async ([key, value]) => {
      const { zh, en } = fieldName(texts, key) ?? { zh: key, en: key };
      return { key, zh, en, value: await valueText(type.fields[key]?.[1], value) };
    }),
  );
}

/** A value as a person reads it, on one line. */
export async function valueText(kind: Kind | undefined, value: unknown): Promise<string> {
  if (value === null) return '长期 (no end)';
  if (value instanceof Uint8Array) return `${isPicture(value) ? 'picture' : 'bytes'}, ${value.length} bytes`;
  const names = kind === undefined ? undefined : await loadCodeTexts(kind);
  const named = (code: unknown): string => {
    const zh = names?.[String(code)]?.zh;
    return zh === undefined || zh === String(code) ? plain(String(code)) : `${plain(String(code))} ${zh}`;
  };
  if (Array.isArray(value)) {
    const { item = kind } = (kind ?? {}) as { readonly item?: Kind };
    const parts = await Promise.all(value.map((each) => (item === kind ? named(each) : valueText(item, each))));
    return parts.join(item === kind ? ', ' : '; ');
  }
  if (typeof value === 'object') {
    const { fields = {} } = (kind ?? {}) as Partial<Pick<LicenseType, 'fields'>>;
    const parts = Object.entries(value as object).map(([key, each]) => valueText(fields[key]?.[1], each));
    return (await Promise.all(parts)).join(' ');
  }
  return named(value);
}
