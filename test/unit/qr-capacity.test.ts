import { createRequire } from 'node:module';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { isLicenseError } from '../../src/core/index.ts';
import {
  type ErrorCorrection,
  handheldVersion,
  type MeasureOptions,
  measure,
  type QrSegment,
  steadyVersion,
} from '../../src/qr/index.ts';

const require = createRequire(import.meta.url);
const qrcodeVersion = require('qrcode/lib/core/version') as {
  getCapacity(version: number, level: unknown, mode: unknown): number;
};
const qrcodeLevel = require('qrcode/lib/core/error-correction-level') as Record<ErrorCorrection, unknown>;
const qrcodeMode = require('qrcode/lib/core/mode') as Record<string, unknown>;

const levels = ['L', 'M', 'Q', 'H'] as const;
const modes = ['numeric', 'alphanumeric', 'byte'] as const;
const versions = Array.from({ length: 40 }, (_, index) => index + 1);

function segment(mode: QrSegment['mode'], characters: number): QrSegment {
  if (mode === 'byte') return { mode, bytes: new Uint8Array(characters).fill(200) };
  return { mode, text: (mode === 'numeric' ? '7' : 'Q').repeat(characters) };
}

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isLicenseError(error, 'qr-too-large')) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('capacity', () => {
  it.each(levels.flatMap((level) => modes.map((mode) => [level, mode] as const)))(
    'at %s, %s: every version ends where qrcode says',
    (errorCorrection, mode) => {
      for (const version of versions) {
        const most = qrcodeVersion.getCapacity(version, qrcodeLevel[errorCorrection], qrcodeMode[mode.toUpperCase()]);
        expect(measure([segment(mode, most)], { errorCorrection })).toMatchObject({
          version,
          modules: 17 + 4 * version,
          characters: most,
          errorCorrection,
        });
        if (version < 40) {
          expect(measure([segment(mode, most + 1)], { errorCorrection }).version).toBe(version + 1);
        } else {
          expect(messageOf(() => measure([segment(mode, most + 1)], { errorCorrection }))).toContain(
            ' are 1 more than the largest symbol holds',
          );
        }
      }
    },
  );

  it('gives the version that qrcode draws, for mixed segments too', () => {
    for (const version of [1, 2, 9, 10, 26, 27, 39]) {
      for (const errorCorrection of levels) {
        const most = measureCapacity(version, errorCorrection);
        for (const digits of [most, most + 1]) {
          const segments = [segment('byte', 4), segment('numeric', digits), segment('alphanumeric', 1)];
          const drawn = create(
            segments.map((one) =>
              one.mode === 'byte' ? { mode: one.mode, data: one.bytes } : { mode: one.mode, data: one.text },
            ),
            { errorCorrectionLevel: errorCorrection },
          );
          expect(measure(segments, { errorCorrection }).version).toBe(drawn.version);
        }
      }
    }
  });

  function measureCapacity(version: number, errorCorrection: ErrorCorrection): number {
    let digits = 1;
    const versionOf = (count: number) =>
      measure([segment('byte', 4), segment('numeric', count), segment('alphanumeric', 1)], { errorCorrection }).version;
    while (versionOf(digits + 1) <= version) digits++;
    return digits;
  }
});

describe('measure', () => {
  it('counts bytes as their text form', () => {
    expect(measure(new Uint8Array(233))).toEqual({
      characters: 354,
      version: 11,
      modules: 61,
      errorCorrection: 'M',
      sizeMillimeters: 34.5,
      scansAt: 'handheld',
    });
    expect(measure(new Uint8Array(232)).characters).toBe(4 + 348);
    expect(measure(new Uint8Array(0)).characters).toBe(4);
  });

  it('freezes its result', () => {
    expect(Object.isFrozen(measure('1'))).toBe(true);
  });

  it('takes a text and segments', () => {
    expect(measure('EL1:BB8')).toMatchObject({ characters: 7, version: 1 });
    expect(measure('电子证照')).toMatchObject({ characters: 12, version: 1 });
    expect(measure([segment('numeric', 3), segment('byte', 2)])).toMatchObject({ characters: 5, version: 1 });
  });

  it('gives the printed side, quiet zone included', () => {
    expect(measure('1', { moduleMillimeters: 0.33 }).sizeMillimeters).toBe(9.57);
    expect(measure('1', { quietZoneModules: 0 }).sizeMillimeters).toBe(10.5);
    expect(measure('1', { quietZoneModules: 2, moduleMillimeters: 1 }).sizeMillimeters).toBe(25);
  });

  it('says how it scans, at the edges that were measured', () => {
    expect([handheldVersion, steadyVersion]).toEqual([19, 22]);
    expect(measure(new Uint8Array(600))).toMatchObject({ version: 19, scansAt: 'handheld' });
    expect(measure(new Uint8Array(900), { errorCorrection: 'L' })).toMatchObject({ version: 22, scansAt: 'steady' });
    expect(measure('A'.repeat(1_134))).toMatchObject({ version: 22, scansAt: 'steady' });
    expect(measure('A'.repeat(1_135))).toMatchObject({ version: 23, scansAt: 'still' });
    expect(measure('A'.repeat(909))).toMatchObject({ version: 19, scansAt: 'handheld' });
    expect(measure('A'.repeat(910))).toMatchObject({ version: 20, scansAt: 'steady' });
  });

  it('says by how much it is too large, and what helps', () => {
    expect(messageOf(() => measure('A'.repeat(2_000), { errorCorrection: 'H' }))).toBe(
      "QR: 2000 alphanumeric characters are 148 more than the largest symbol holds at error correction H; errorCorrection 'Q' has room, shorter content scans better",
    );
    expect(messageOf(() => measure('A'.repeat(4_000), { errorCorrection: 'H' }))).toContain(
      "errorCorrection 'L' has room",
    );
    expect(messageOf(() => measure('a'.repeat(3_000)))).toBe(
      'QR: 3000 bytes are 669 more than the largest symbol holds at error correction M; shorten the content or spread it over several symbols',
    );
    expect(messageOf(() => measure([segment('byte', 5_000), segment('numeric', 9_000)]))).toContain(
      '5000 bytes are 5000 more',
    );
    expect(messageOf(() => measure(new Uint8Array(3_000), { errorCorrection: 'L' }))).toContain('4504 alphanumeric');
  });

  it.each<[MeasureOptions]>([
    [{ errorCorrection: 'm' as ErrorCorrection }],
    [{ errorCorrection: null as unknown as ErrorCorrection }],
    [{ moduleMillimeters: 0.09 }],
    [{ moduleMillimeters: 50.1 }],
    [{ moduleMillimeters: Number.NaN }],
    [{ quietZoneModules: -1 }],
    [{ quietZoneModules: 41 }],
    [{ quietZoneModules: 1.5 }],
    [{ quietZoneModules: '4' as unknown as number }],
  ])('refuses the options %j', (options) => {
    expect(() => measure('1', options)).toThrow(TypeError);
  });

  it('takes options at their edges', () => {
    for (const options of [{ moduleMillimeters: 0.1 }, { moduleMillimeters: 50 }, { quietZoneModules: 40 }]) {
      expect(measure('1', options).version).toBe(1);
    }
  });
});
