import { QrError, requireOptions } from '../core/index.ts';
import {
  type ErrorCorrection,
  errorCorrectionOption,
  moduleMillimetersOption,
  quietZoneModulesOption,
} from './options.ts';
import { checkedSegments, type QrContent, type QrSegment } from './segments.ts';

const largestVersion = 40;

/** Largest version that was read in 95 % of single frames of a shaking 640×480 camera: 600 bytes at M. */
export const handheldVersion = 19;
/** Largest version that was read in 95 % of single frames of a shaking 1280×720 camera: 900 bytes at L. */
export const steadyVersion = 22;

/** Data codewords of versions 1 to 40 (ISO/IEC 18004 table 7). */
const dataCodewords: {
  readonly [Level in ErrorCorrection]: readonly number[];
} = {
  // biome-ignore format: one line a level
  L: [19, 34, 55, 80, 108, 136, 156, 194, 232, 274, 324, 370, 428, 461, 523, 589, 647, 721, 795, 861, 932, 1006, 1094, 1174, 1276, 1370, 1468, 1531, 1631, 1735, 1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956],
  // biome-ignore format: one line a level
  M: [16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669, 714, 782, 860, 914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334],
  // biome-ignore format: one line a level
  Q: [13, 22, 34, 48, 62, 76, 88, 110, 132, 154, 180, 206, 244, 261, 295, 325, 367, 397, 445, 485, 512, 568, 614, 664, 718, 754, 808, 871, 911, 985, 1033, 1115, 1171, 1231, 1286, 1354, 1426, 1502, 1582, 1666],
  // biome-ignore format: one line a level
  H: [9, 16, 26, 36, 46, 60, 66, 86, 100, 122, 140, 158, 180, 197, 223, 253, 283, 313, 341, 385, 406, 442, 464, 514, 538, 596, 628, 661, 701, 745, 793, 845, 901, 961, 986, 1054, 1096, 1142, 1222, 1276],
};

type Mode = QrSegment['mode'];

/** All of a segment that its size depends on; a byte counts as one character. */
interface Run {
  readonly mode: Mode;
  readonly characters: number;
}

function runOf(segment: QrSegment): Run {
  return {
    mode: segment.mode,
    characters: segment.mode === 'byte' ? segment.bytes.length : segment.text.length,
  };
}

const modeIndicatorBits = 4;

/** Bits of the character count (ISO/IEC 18004 table 3): versions 1–9, 10–26, 27–40. */
const countBits: { readonly [Key in Mode]: readonly [number, number, number] } = {
  numeric: [10, 12, 14],
  alphanumeric: [9, 11, 13],
  byte: [8, 16, 16],
};

function headBits(mode: Mode, version: number): number {
  const [small, middle, large] = countBits[mode];
  return modeIndicatorBits + (version < 10 ? small : version < 27 ? middle : large);
}

function dataBits({ mode, characters }: Run): number {
  if (mode === 'byte') return characters * 8;
  return mode === 'numeric' ? Math.ceil((characters * 10) / 3) : Math.ceil((characters * 11) / 2);
}

function charactersIn(mode: Mode, bits: number): number {
  const bitsPerCharacter = mode === 'byte' ? 8 : mode === 'numeric' ? 10 / 3 : 11 / 2;
  let characters = Math.max(0, Math.ceil(bits / bitsPerCharacter));
  while (characters > 0 && dataBits({ mode, characters }) > bits) characters--;
  return characters;
}

function bitsOf(runs: readonly Run[], version: number): number {
  let bits = 0;
  for (const run of runs) bits += headBits(run.mode, version) + dataBits(run);
  return bits;
}

function capacityBits(version: number, errorCorrection: ErrorCorrection): number {
  return (dataCodewords[errorCorrection][version - 1] ?? 0) * 8;
}

function smallestVersion(runs: readonly Run[], errorCorrection: ErrorCorrection): number | undefined {
  for (let version = 1; version <= largestVersion; version++) {
    if (bitsOf(runs, version) <= capacityBits(version, errorCorrection)) return version;
  }
  return undefined;
}

/** The smallest version that holds the segments; throws `QrError` `qr-too-large`. */
export function versionFor(segments: readonly QrSegment[], errorCorrection: ErrorCorrection): number {
  const runs = segments.map(runOf);
  return smallestVersion(runs, errorCorrection) ?? refuse(runs, errorCorrection);
}

function refuse(runs: readonly Run[], errorCorrection: ErrorCorrection): never {
  const longest = runs.reduce((a, b) => (dataBits(b) > dataBits(a) ? b : a));
  const others = bitsOf(runs, largestVersion) - dataBits(longest);
  const room = charactersIn(longest.mode, capacityBits(largestVersion, errorCorrection) - others);
  const weaker = (['Q', 'M', 'L'] as const).find(
    (level) => capacityBits(1, level) > capacityBits(1, errorCorrection) && smallestVersion(runs, level) !== undefined,
  );
  const help =
    weaker === undefined
      ? 'shorten the content or spread it over several symbols'
      : `errorCorrection '${weaker}' has room, shorter content scans better`;
  const unit = longest.mode === 'byte' ? 'bytes' : `${longest.mode} characters`;
  throw new QrError(
    'qr-too-large',
    `QR: ${longest.characters} ${unit} are ${longest.characters - room} more than the largest symbol holds at error correction ${errorCorrection}; ${help}`,
  );
}

/** Options of {@link measure}. */
export interface MeasureOptions {
  /** Default `M`, which was read best: Q makes the modules smaller, L gives way to dirt. */
  readonly errorCorrection?: ErrorCorrection;
  /** Printed width of a module in millimeters, 0.1 to 50, default 0.5. */
  readonly moduleMillimeters?: number;
  /** White border in modules, 0 to 40, default 4, which ISO/IEC 18004 §5.3.8 asks for. */
  readonly quietZoneModules?: number;
}

/** How large a symbol becomes and how easily it scans. */
export interface QrMeasure {
  /** Characters in the symbol; a byte of a byte segment counts as one. */
  readonly characters: number;
  /** QR version, 1 to 40. */
  readonly version: number;
  /** Modules on a side, without the quiet zone. */
  readonly modules: number;
  /** As asked for. */
  readonly errorCorrection: ErrorCorrection;
  /** Printed side in millimeters, quiet zone included. */
  readonly sizeMillimeters: number;
  /**
   * `handheld`: any camera, held by hand (up to version 19). `steady`: a phone's camera, held by hand (up to version
   * 22). `still`: only when the camera and the symbol are held still.
   */
  readonly scansAt: 'handheld' | 'steady' | 'still';
}

/** Characters of `EL1:`, which stands before Base45 in the text form. */
const textPrefixCharacters = 4;

/** The text form's length without its text: only the number of characters counts in alphanumeric mode. */
function textFormCharacters(bytes: number): number {
  return textPrefixCharacters + 3 * (bytes >> 1) + 2 * (bytes & 1);
}

/**
 * How large the QR code of `content` becomes, before it is drawn or even signed.
 *
 * @example
 * ```ts
 * import { measure } from 'elicense/qr'
 * measure(new Uint8Array(233)) // { characters: 354, version: 11, modules: 61, errorCorrection: 'M', sizeMillimeters: 34.5, scansAt: 'handheld' }
 * ```
 * @param content bytes of a license, counted as its text form `EL1:` + Base45 without compression (RFC 9285); or a
 * text, as {@link segmentsOf} would store it; or segments
 * @param options error correction, width of a module, quiet zone
 * @throws QrError `qr-too-large`: says by how much and what helps
 * @see ISO/IEC 18004 table 7 (capacity)
 */
export function measure(content: Uint8Array | QrContent, options: MeasureOptions = {}): QrMeasure {
  requireOptions('measure', options, ['errorCorrection', 'moduleMillimeters', 'quietZoneModules']);
  const runs: readonly Run[] =
    content instanceof Uint8Array
      ? [
          {
            mode: 'alphanumeric',
            characters: textFormCharacters(content.length),
          },
        ]
      : checkedSegments(content).map(runOf);
  return measureRuns(runs, options);
}

function measureRuns(runs: readonly Run[], options: MeasureOptions): QrMeasure {
  const errorCorrection = errorCorrectionOption(options.errorCorrection);
  const moduleMillimeters = moduleMillimetersOption(options.moduleMillimeters);
  const quietZoneModules = quietZoneModulesOption(options.quietZoneModules);
  const version = smallestVersion(runs, errorCorrection) ?? refuse(runs, errorCorrection);
  const modules = 17 + 4 * version;
  return Object.freeze({
    characters: runs.reduce((sum, run) => sum + run.characters, 0),
    version,
    modules,
    errorCorrection,
    sizeMillimeters: printedMillimeters(modules, quietZoneModules, moduleMillimeters),
    scansAt: version <= handheldVersion ? 'handheld' : version <= steadyVersion ? 'steady' : 'still',
  });
}

/** Printed side with the quiet zone on both sides, to a hundredth of a millimeter. */
export function printedMillimeters(modules: number, quietZoneModules: number, moduleMillimeters: number): number {
  return Math.round((modules + 2 * quietZoneModules) * moduleMillimeters * 100) / 100;
}
