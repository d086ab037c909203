import type { FieldDefinition, FieldDefinitions, LicenseType } from './types.ts';

type Defaulted = 'revision' | 'class' | 'carried' | 'public' | 'validity';

/**
 * Makes a license type out of its short definition. Pure: a bundler drops a type that nobody uses.
 *
 * @example
 * ```ts
 * const permit = defineLicenseType({
 *   number: 900,
 *   key: 'example-permit',
 *   fields: { number: [-4, text(32)], holderName: [-5, personName, 'personal'], issueDate: [-7, date], area: [1, decimal(2)] },
 * })
 * ```
 * @param definition defaults: revision 1, class `license`, carried false, public false, validity `none`
 */
export function defineLicenseType<
  const Key extends string,
  const Fields extends FieldDefinitions,
  const Rule extends LicenseType['validity'] = 'none',
>(
  definition: Omit<LicenseType, Defaulted | 'key' | 'fields'> & {
    readonly key: Key;
    readonly fields: Fields;
  } & Partial<Omit<Pick<LicenseType, Defaulted>, 'validity'>> & { readonly validity?: Rule },
): LicenseType<Key, Fields> & { readonly validity: Rule } {
  return {
    revision: 1,
    class: 'license',
    carried: false,
    public: false,
    validity: 'none' as Rule,
    ...definition,
  };
}

export function isOptional([, , marks = '']: FieldDefinition): boolean {
  return marks.startsWith('optional');
}
