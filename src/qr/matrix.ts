import { create } from 'qrcode';
import { versionFor } from './capacity.ts';
import { type ErrorCorrection, errorCorrectionOption, quietZoneModulesOption } from './options.ts';
import { checkedSegments, type QrContent } from './segments.ts';

/** A symbol with its quiet zone. */
export interface Matrix {
  /** Modules on a side, quiet zone included. */
  readonly size: number;
  /** Whether a module is dark; light outside of the symbol. */
  isDark(x: number, y: number): boolean;
}

export function matrixOf(
  content: QrContent,
  options: {
    readonly errorCorrection?: ErrorCorrection;
    readonly quietZoneModules?: number;
  },
): Matrix {
  const errorCorrectionLevel = errorCorrectionOption(options.errorCorrection);
  const quietZone = quietZoneModulesOption(options.quietZoneModules);
  const segments = checkedSegments(content);
  const version = versionFor(segments, errorCorrectionLevel);
  const { modules } = create(
    segments.map((segment) =>
      segment.mode === 'byte'
        ? { mode: segment.mode, data: segment.bytes }
        : { mode: segment.mode, data: segment.text },
    ),
    { errorCorrectionLevel, version },
  );
  const side = modules.size;
  return {
    size: side + 2 * quietZone,
    isDark(x, y) {
      const column = x - quietZone;
      const row = y - quietZone;
      if (column < 0 || row < 0 || column >= side || row >= side) return false;
      return modules.data[row * side + column] === 1;
    },
  };
}
