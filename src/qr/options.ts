/** How much of a symbol may be damaged: L 7 %, M 15 %, Q 25 %, H 30 % of its codewords (ISO/IEC 18004 §7.5.1). */
export type ErrorCorrection = 'L' | 'M' | 'Q' | 'H';

export const defaultModuleMillimeters = 0.5;
export const defaultQuietZoneModules = 4;
export const defaultModuleSizePixels = 4;

/** `value`, or `fallback` where it is undefined; throws `TypeError` outside `[minimum, maximum]`. */
export function numberOption(
  name: string,
  value: number | undefined,
  fallback: number,
  [minimum, maximum]: readonly [number, number],
): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
  throw new TypeError(`${name} must be a number from ${minimum} to ${maximum}`);
}

/** As {@link numberOption}, for whole numbers. */
export function integerOption(
  name: string,
  value: number | undefined,
  fallback: number,
  range: readonly [number, number],
): number {
  const number = numberOption(name, value, fallback, range);
  if (Number.isInteger(number)) return number;
  throw new TypeError(`${name} must be a whole number from ${range[0]} to ${range[1]}`);
}

export function errorCorrectionOption(value: ErrorCorrection | undefined): ErrorCorrection {
  if (value === undefined) return 'M';
  if (value === 'L' || value === 'M' || value === 'Q' || value === 'H') return value;
  throw new TypeError("errorCorrection must be 'L', 'M', 'Q' or 'H'");
}

export function moduleMillimetersOption(value: number | undefined): number {
  return numberOption('moduleMillimeters', value, defaultModuleMillimeters, [0.1, 50]);
}

export function quietZoneModulesOption(value: number | undefined): number {
  return integerOption('quietZoneModules', value, defaultQuietZoneModules, [0, 40]);
}
