import { describe, expect, it } from 'vitest';
import { decodeClaims, decodeSign1 } from '../../src/codec/index.ts';
import { CatalogError, isLicenseError, type Signer } from '../../src/core/index.ts';
import { type BatchResult, createIssuer } from '../../src/issuer/index.ts';
import { days, fixtureFields, policeIssuer, policeSigner } from '../support/city.ts';

const status = { list: 3, index: 654_321 };

async function failure(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    return error;
  }
  return undefined;
}

function life(bytes: Uint8Array): { from: Date; days: number } {
  const { issuedAt, expiration } = decodeClaims(decodeSign1(bytes).payload);
  return { from: new Date(issuedAt * 1000), days: (expiration - issuedAt) / 86_400 };
}

describe('issue', () => {
  it('signs the fixture license in at most 240 bytes', async () => {
    const { bytes, text } = await policeIssuer().issue('driving-license', fixtureFields, { status });
    expect(bytes.length).toBeLessThanOrEqual(240);
    expect(text).toMatch(/^EL1:[0-9A-Z $%*+\-./:]+$/);
  });

  it('names all wrong fields at once, with what is right and an example, and no value', async () => {
    const fields = { ...(fixtureFields as object), sex: 'man', number: '31010119900307123x', birthdate: '1990-03-07' };
    const error = await failure(policeIssuer().issue('driving-license', fields as never, { status }));
    expect(error).toBeInstanceOf(CatalogError);
    const { problems } = error as CatalogError;
    expect(problems.map(({ field, problem }) => [field, problem]).sort()).toEqual([
      ['birthdate', 'unknown'],
      ['number', 'wrong'],
      ['sex', 'wrong'],
    ]);
    for (const { expected } of problems) expect(expected.length).toBeGreaterThan(3);
    expect(problems.find(({ field }) => field === 'birthdate')?.suggestion).toBe('birthDate');
    expect(problems.find(({ field }) => field === 'sex')?.example).toBeDefined();
    expect(JSON.stringify([problems, String(error)])).not.toMatch(/31010119900307123x|"man"/);
  });

  it('suggests the nearest key for an unknown type', async () => {
    const error = await failure(policeIssuer().issue('driving-licence' as never, fixtureFields));
    expect(isLicenseError(error, 'type-unknown')).toBe(true);
    expect(String(error)).toContain('driving-license');
  });

  it('lets a signature live as long as the document, at most 10 years, and 30 days without a status', async () => {
    const issuer = policeIssuer();
    const issued = async (validUntil: string | null, options: object) =>
      life(
        (await issuer.issue('driving-license', { ...(fixtureFields as object), validUntil } as never, options)).bytes,
      );
    expect((await issued('2032-06-18', {})).days).toBe(30);
    expect((await issued(null, { status })).days).toBe(3_653);
    const asDocument = await issued('2032-06-18', { status });
    expect(new Date(asDocument.from.getTime() + asDocument.days * 86_400_000)).toEqual(
      new Date('2032-06-18T16:00:00Z'),
    );
    expect((await issued(null, { expiresAt: days(5) })).days).toBe(15);
    const backwards = failure(issued(null, { issuedAt: days(0), expiresAt: days(-1) }));
    expect(isLicenseError(await backwards, 'issuer-option')).toBe(true);
  });

  it('lets no misspelt option vanish', async () => {
    const misspelt = { status, expireAt: days(5) };
    const error = await failure(policeIssuer().issue('driving-license', fixtureFields, misspelt));
    expect(isLicenseError(error, 'issuer-option')).toBe(true);
    expect(() => createIssuer({ issuer: '310000/12', signer: policeSigner, from: 'open' } as never)).toThrow(
      expect.objectContaining({ code: 'issuer-option' }),
    );
  });

  it('says so where the signer fails, and never what it said', async () => {
    const broken: Signer = {
      ...policeSigner,
      sign: () => {
        throw new Error('secret of the HSM');
      },
    };
    const error = await failure(policeIssuer(broken).issue('driving-license', fixtureFields, { status }));
    expect(isLicenseError(error, 'signer-failed')).toBe(true);
    expect(String(error)).not.toContain('secret');
  });

  it.each(['310000', '31/12', '310000/', '310000/012', '310000/-1', ' 310000/12'])(
    'refuses the issuer %j',
    (issuer) => {
      expect(() => createIssuer({ issuer, signer: policeSigner })).toThrow(
        expect.objectContaining({ code: 'issuer-option' }),
      );
    },
  );
});

describe('issueBatch', () => {
  const row = { fields: fixtureFields, status };

  async function collect(rows: Iterable<never> | AsyncIterable<never>, concurrency: number): Promise<BatchResult[]> {
    const results: BatchResult[] = [];
    for await (const result of policeIssuer().issueBatch('driving-license', rows, { concurrency }))
      results.push(result);
    return results;
  }

  it('gives results in the order of the rows, and a bad row stops nothing', async () => {
    const bad = { fields: { ...(fixtureFields as object), sex: 'x' }, status };
    const rows = Array.from({ length: 25 }, (_, i) => (i % 10 === 3 ? bad : row)) as never[];
    for (const concurrency of [1, 4, 100]) {
      const results = await collect(rows, concurrency);
      expect(results.map((result) => result.row)).toEqual(rows.map((_, i) => i));
      expect(results.filter(({ ok }) => !ok).map((result) => result.row)).toEqual([3, 13, 23]);
      const [failed] = results.filter((result) => !result.ok);
      expect(failed?.ok === false && (failed.error as CatalogError).problems).toMatchObject([{ field: 'sex' }]);
    }
  });

  it('asks for no more signatures at once than it may', async () => {
    let running = 0;
    let most = 0;
    const slow: Signer = {
      ...policeSigner,
      async sign(message) {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        return policeSigner.sign(message);
      },
    };
    const rows = Array.from({ length: 20 }, () => row);
    let count = 0;
    const batch = policeIssuer(slow).issueBatch('driving-license', rows, { concurrency: 5 });
    for await (const { ok } of batch) if (ok) count++;
    expect(count).toBe(20);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
  });

  it('says of a row that no code fits that it cannot be issued, and why', async () => {
    const hsm: Signer = { ...policeSigner, sign: () => Promise.reject(new Error('door open')) };
    const reading = { fields: fixtureFields, get status(): never { throw new RangeError('of the table'); } }; // biome-ignore format: one line
    const codes: unknown[] = [];
    for (const [signer, each] of [
      [hsm, row],
      [policeSigner, reading],
      [policeSigner, null as never],
    ] as const) {
      for await (const result of policeIssuer(signer).issueBatch('driving-license', [each])) {
        if (!result.ok) codes.push([result.error.code, (result.error.cause as Error).message]);
      }
    }
    expect(codes).toEqual([
      ['signer-failed', 'door open'],
      ['batch-invalid', 'of the table'],
      ['batch-invalid', expect.stringContaining('null')],
    ]);
  });

  it.each([
    [undefined, {}],
    [Promise.resolve(policeSigner), {}],
    [{ kty: 'OKP' }, {}],
    [policeSigner, { issuedAt: '2026-01-01' }],
    [policeSigner, { expiresAt: new Date(Number.NaN) }],
    [policeSigner, null],
  ])('is not issued by %o with %j, which says what would be right', async (signer, options) => {
    const issuing = async () =>
      createIssuer({ issuer: '310000/12', signer: signer as never }).issue(
        'no-criminal-record',
        {} as never,
        options as never,
      );
    expect(isLicenseError(await failure(issuing()), 'issuer-option')).toBe(true);
  });

  it('refuses options that do not exist', async () => {
    const batch = policeIssuer().issueBatch('driving-license', [], { parallel: 3 } as never);
    expect(isLicenseError(await failure(batch[Symbol.asyncIterator]().next()), 'issuer-option')).toBe(true);
    const issuing = policeIssuer().issue('driving-license', fixtureFields, { status, claims: 'interop' as never });
    expect(isLicenseError(await failure(issuing), 'issuer-option')).toBe(true);
  });

  it('refuses a concurrency outside its range', async () => {
    for (const concurrency of [0, 1.5, 1_025]) {
      expect(isLicenseError(await failure(collect([], concurrency)), 'issuer-option')).toBe(true);
    }
  });
});

describe('measure', () => {
  it('says before signing what issuing gives', async () => {
    const issuer = policeIssuer();
    const { bytes, text } = await issuer.issue('driving-license', fixtureFields, { status });
    const measured = await issuer.measure('driving-license', fixtureFields, { status });
    expect(measured.bytes).toBe(bytes.length);
    expect(measured.characters).toBe(text.length);
    expect(measured).toMatchObject({ version: 11, errorCorrection: 'M', scansAt: 'handheld' });
  });
});
