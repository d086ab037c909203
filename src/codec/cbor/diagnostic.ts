import { toHex } from '../../core/index.ts';
import { type CborValue, Encoded, Float, Simple, Tagged } from './value.ts';

/**
 * Diagnostic notation of a value (RFC 8949 §8), for people to read.
 *
 * @example
 * ```ts
 * diagnose(new Map([[1, new Uint8Array([1, 2])]])) // {1: h'0102'}
 * ```
 * @param value what a decoder gave
 */
export function diagnose(value: CborValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Uint8Array) return `h'${toHex(value)}'`;
  if (value instanceof Encoded) return `<<h'${toHex(value.bytes)}'>>`;
  if (Array.isArray(value)) return `[${(value as readonly CborValue[]).map(diagnose).join(', ')}]`;
  if (value instanceof Map) return `{${[...value].map(([k, v]) => `${diagnose(k)}: ${diagnose(v)}`).join(', ')}}`;
  if (value instanceof Tagged) return `${value.tag}(${diagnose(value.value)})`;
  if (value instanceof Simple) return `simple(${value.simple})`;
  if (value instanceof Float) return diagnoseFloat(value.float);
  return String(value);
}

function diagnoseFloat(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
