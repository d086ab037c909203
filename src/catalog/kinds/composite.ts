import type { CborValue } from '../../codec/index.ts';
import { isNatural } from '../../core/index.ts';
import { unpackFields } from '../record.ts';
import type { FieldDefinitions, Kind, UnpackContext, ValuesOf } from '../types.ts';

/** The value of a kind. */
type KindValue<Of> = Of extends Kind<infer Value> ? Value : never;

/** The kind of {@link list}. */
export interface ListKind<Item extends Kind = Kind> extends Kind<KindValue<Item>[]> {
  readonly name: 'list';
  /** Kind of each item. */
  readonly item: Item;
  /** Fewest. */
  readonly minItems: number;
  /** Most. */
  readonly maxItems: number;
}

/**
 * Several values of one kind, in their order.
 *
 * @example
 * ```ts
 * fields: { holderName: [-5, list(personName, 2, 2)] } // ['张伟', '李娜']
 * ```
 * @param item kind of each
 * @param maxItems most that there can be
 * @param minItems fewest, default 1
 */
export function list<Item extends Kind>(item: Item, maxItems: number, minItems = 1): ListKind<Item> {
  return {
    name: 'list',
    item,
    minItems,
    maxItems,
    unpack(packed, context) {
      if (!Array.isArray(packed) || packed.length < minItems || packed.length > maxItems) return undefined;
      const unknown: number[] = [];
      const inner: UnpackContext = { revision: context.revision, unknown: (what) => unknown.push(what) };
      const out: KindValue<Item>[] = [];
      for (const each of packed as readonly CborValue[]) {
        const before = unknown.length;
        const value = item.unpack(each, inner) as KindValue<Item> | undefined;
        if (value !== undefined) out.push(value);
        else if (unknown.length === before) return undefined;
      }
      unknown.forEach(context.unknown);
      return out.length === packed.length ? out : undefined;
    },
  };
}

/** The kind of {@link group}. */
export interface GroupKind<Fields extends FieldDefinitions = FieldDefinitions> extends Kind<ValuesOf<Fields>> {
  readonly name: 'group';
  /** With labels from 1. */
  readonly fields: Fields;
}

/**
 * Several fields as one, e.g. an amount and its currency; packed as a map of their labels (from 1).
 *
 * @example
 * ```ts
 * group({ amount: [1, decimal(2)], currency: [2, currency] })
 * ```
 * @param fields as the fields of a type, with labels from 1
 */
export function group<const Fields extends FieldDefinitions>(fields: Fields): GroupKind<Fields> {
  return {
    name: 'group',
    fields,
    unpack(packed, context) {
      if (!(packed instanceof Map) || ![...packed.keys()].every((label) => isNatural(label) && label > 0))
        return undefined;
      const {
        fields: values,
        problems,
        unknown,
      } = unpackFields({ fields, validity: 'none' }, packed, context.revision);
      if (problems.length > 0) return undefined;
      for (const { label, code } of unknown) context.unknown((code ?? label) as number);
      return values as ValuesOf<Fields>;
    },
  };
}
