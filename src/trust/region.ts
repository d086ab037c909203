import { isNatural } from '../core/index.ts';

/**
 * Whether a region of GB/T 2260 covers another: 310000 covers all of 31xxxx, 310100 all of 3101xx, a county itself.
 *
 * @example
 * ```ts
 * regionCovers(310000, 310104) // true
 * ```
 * @param region six digits, the larger one
 * @param other six digits
 */
export function regionCovers(region: number, other: number): boolean {
  const unit = region % 10_000 === 0 ? 10_000 : region % 100 === 0 ? 100 : 1;
  return region <= other && other < region + unit;
}

/** Whether one of some regions covers another. */
export function someCover(regions: readonly number[], other: number): boolean {
  return regions.some((region) => regionCovers(region, other));
}

/** Whether two sets of regions have anything in common. */
export function overlap(some: readonly number[], others: readonly number[]): boolean {
  return some.some((region) => someCover(others, region)) || others.some((region) => someCover(some, region));
}

/** Whether a value is a six-digit region code. */
export function isRegion(value: unknown): value is number {
  return isNatural(value, 999_999) && value >= 110_000;
}

/** What an issuer is known by across trust lists. */
export function issuerName({ region, number }: { readonly region: number; readonly number: number }): string {
  return `${region}/${number}`;
}
