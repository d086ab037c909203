const daySeconds = 86_400;
const dayMilliseconds = 86_400_000;
/** Licenses carry civil dates of UTC+8, which China keeps the whole year. */
const civilOffsetSeconds = 28_800;

/**
 * Whole seconds since 1970-01-01T00:00:00Z.
 *
 * @example
 * ```ts
 * toSeconds(new Date('2026-06-01T00:00:00Z')) // 1780272000
 * ```
 * @param instant fractions of a second are cut off
 * @throws TypeError for an invalid `Date`
 */
export function toSeconds(instant: Date): number {
  const seconds = Math.floor(instant.getTime() / 1000);
  if (Number.isNaN(seconds)) throw new TypeError('not a valid Date');
  return seconds;
}

/**
 * Days since 1970-01-01 of a `YYYY-MM-DD` text, years 1000 to 9999; undefined where it is no date.
 *
 * @example
 * ```ts
 * parseDate('2022-06-18') // 19161
 * ```
 * @param text `YYYY-MM-DD`; anything else gives undefined
 */
export function parseDate(text: string): number | undefined {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return undefined;
  const days =
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))) / dayMilliseconds;
  return formatDate(days) === text ? days : undefined;
}

/**
 * `YYYY-MM-DD` of days since 1970-01-01; undefined outside the years 1000 to 9999.
 *
 * @example
 * ```ts
 * formatDate(19161) // '2022-06-18'
 * ```
 * @param days days since 1970-01-01, -354,285 to 2,932,896
 */
export function formatDate(days: number): string | undefined {
  if (!(Number.isInteger(days) && days > -354_286 && days < 2_932_897)) return undefined;
  const date = new Date(days * dayMilliseconds);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/**
 * The second at which a civil day of UTC+8 begins.
 *
 * @example
 * ```ts
 * startOfDaySeconds(19161) // 1655481600, which is 2022-06-17T16:00:00Z
 * ```
 * @param days days since 1970-01-01
 */
export function startOfDaySeconds(days: number): number {
  return days * daySeconds - civilOffsetSeconds;
}

/**
 * The second at which a civil day of UTC+8 is over.
 *
 * @example
 * ```ts
 * endOfDaySeconds(19161) // 1655568000: the first second of the next day
 * ```
 * @param days days since 1970-01-01
 */
export function endOfDaySeconds(days: number): number {
  return startOfDaySeconds(days + 1);
}

/**
 * The civil day of UTC+8 in which a second falls.
 *
 * @example
 * ```ts
 * dayOfSeconds(1655481600) // 19161
 * ```
 * @param seconds seconds since 1970-01-01T00:00:00Z
 */
export function dayOfSeconds(seconds: number): number {
  return Math.floor((seconds + civilOffsetSeconds) / daySeconds);
}
