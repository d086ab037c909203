import { describe, expect, it } from 'vitest';
import { drivingLicense } from '../../src/catalog/index.ts';
import { describeReport } from '../../src/verifier/index.ts';
import { cityVerifier, days, fixtureFields, policeIssuer, statusFile, trustFile } from '../support/city.ts';

const issued = () => policeIssuer().issue('driving-license', fixtureFields, { status: { list: 3, index: 1 } });

describe('the code of each check', () => {
  it('says why it was not made, or that it did not need to be', async () => {
    const codesOf = async (verifier: ReturnType<typeof cityVerifier>, given: string | Uint8Array) =>
      Object.fromEntries((await (await verifier).verify(given)).checks.map(({ id, code }) => [id, code]));
    const { bytes, text } = await issued();
    expect(await codesOf(cityVerifier(), 'EL1:')).toMatchObject({ signature: 'not-reached', freshness: 'not-reached' });
    expect(await codesOf(cityVerifier({ trustLists: [] }), bytes)).toMatchObject({
      signature: 'signature-no-key',
      type: 'not-reached',
    });
    const short = await policeIssuer().issue('driving-license', fixtureFields, { expiresAt: days(10) });
    const allowUnbound = ['driving-license'];
    expect(await codesOf(cityVerifier({ policy: { allowUnbound } }), short.bytes)).toMatchObject({
      status: 'status-not-needed',
      holder: 'holder-unproven-allowed',
      audience: 'no-presentation',
      freshness: 'no-presentation',
    });
    const displayed = { ...drivingLicense, carried: false };
    expect(await codesOf(cityVerifier({ types: [displayed] }), text)).toMatchObject({ holder: 'holder-not-bound' });
  });

  it.each([7, 65])('is not asked for with a nonce of %i bytes', async (length) => {
    const { text } = await issued();
    const verifying = (await cityVerifier()).verify(text, { nonce: new Uint8Array(length) });
    await expect(verifying).rejects.toThrow('nonce (8 to 64 bytes)');
  });
});

describe('options of verify', () => {
  it.each([undefined, null, 42, {}, { text: 'EL1:' }, new ArrayBuffer(200), [1, 2]])(
    'refuses %j as something scanned, which says nothing against a license',
    async (given) => {
      await expect((await cityVerifier()).verify(given as never)).rejects.toThrow('expected text or bytes');
    },
  );

  it.each([{ accept: null }, { accept: '' }, { nonce: null }, { nonce: '' }, { nonce: 0 }, { audience: null }])(
    'refuses %j: what was lost on the way does not widen what is accepted',
    async (options) => {
      const verifier = await cityVerifier({ policy: { allowUnbound: ['driving-license'] } });
      const { text } = await issued();
      expect((await verifier.verify(text)).ok).toBe(true);
      const ok = await verifier.verify(text, options as never).then(
        (report) => report.ok,
        (error: unknown) => error,
      );
      expect(ok === false || ok instanceof TypeError).toBe(true);
    },
  );
});

describe('policy', () => {
  it.each([
    { maxStatusAgeSeconds: -1 },
    { maxTrustListAgeSeconds: Number.NaN },
    { clockToleranceSeconds: '60' as never, maxStatusAgeSeconds: -5 },
    { tooOld: 'ignore' as never },
    { types: { 'driving-license': { maxStatusAgeSeconds: -1 } } },
    { clockToleranceSeconds: '60' as never },
    { maxStatusAgeSeconds: null as never },
    { maxStatusAge: 5 } as never,
    { types: { 'driving-license': { maxStatusAge: 5 } as never } },
    { types: { 'driving-license': { allowUnbound: ['driving-license'] } as never } },
    { types: { 'no-such-type': {} } },
    { allowUnbound: ['no-such-type'] },
  ])('refuses %j as a wrong option', async (policy) => {
    await expect(cityVerifier({ policy })).rejects.toThrow(TypeError);
  });

  it.each(['maxDisclosure', 'maxdepth', 'maxInflatedByte', 'MaxItems', 'toString'])(
    'refuses a limit %s, which would limit nothing',
    async (name) => {
      await expect(cityVerifier({ limits: { [name]: 1 } as never })).rejects.toThrow(TypeError);
    },
  );

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '5', null, undefined, {}])(
    'refuses %s as a limit',
    async (maxItems) => {
      await expect(cityVerifier({ limits: { maxItems } as never })).rejects.toThrow(
        `limits: no maxItems of ${maxItems}`,
      );
    },
  );

  it('takes every limit by its name', async () => {
    const limits = {
      maxTextCharacters: 1_000,
      maxInflatedBytes: 1_000,
      maxDisclosures: 10,
      maxDepth: 8,
      maxItems: 100,
      maxStringBytes: 300,
    };
    const { text } = await issued();
    expect((await (await cityVerifier({ limits })).verify(text)).code).toBe('passed');
    for (const name of Object.keys(limits)) {
      const report = await (await cityVerifier({ limits: { [name]: 0 } })).verify(text);
      // An open license has no disclosures to count.
      expect(report.ok, name).toBe(name === 'maxDisclosures');
    }
  });

  it('takes the rule of a type before that for all', async () => {
    const statusLists = [await statusFile({ issuedAt: days(-2) })];
    const allowUnbound = ['driving-license'];
    const { text } = await issued();
    const rules = {
      'driving-license': { maxStatusAgeSeconds: 86_400 },
      'business-license': { maxStatusAgeSeconds: 0 },
    };
    const strict = await cityVerifier({ statusLists, policy: { allowUnbound, types: rules } });
    expect((await strict.verify(text)).code).toBe('status-too-old');
    const wide = { 'driving-license': { maxStatusAgeSeconds: 172_800 } };
    const lenient = await cityVerifier({ statusLists, policy: { allowUnbound, maxStatusAgeSeconds: 1, types: wide } });
    expect((await lenient.verify(text)).code).toBe('passed');
  });
});

describe('describeReport', () => {
  it('says in both languages what it is and what to do next', async () => {
    const verifier = await cityVerifier({ statusLists: [] });
    const report = await verifier.verify((await issued()).text);
    expect(describeReport(report, 'zh')).toMatchObject({
      line: expect.stringContaining('状态'),
      comparePortrait: false,
    });
    expect(describeReport(report, 'en')).toMatchObject({ line: expect.stringContaining('status'), warnings: [] });
    const garbage = await verifier.verify('hello');
    expect(describeReport(garbage, 'en').next).toContain('Scan again');
  });

  it('tells the clerk what a license was accepted in spite of', async () => {
    const verifier = await cityVerifier({
      trustLists: [await trustFile({ issuedAt: days(-40) })],
      policy: { allowUnbound: ['driving-license'], tooOld: 'warning' },
    });
    const report = await verifier.verify((await issued()).text);
    expect(report.ok).toBe(true);
    expect(describeReport(report, 'en').warnings).toHaveLength(2);
    expect(describeReport(report, 'zh').warnings.join()).toMatch(/信任清单过旧.*核对本人/);
  });

  it('asks to compare the portrait where there is one', async () => {
    const withPortrait = { ...(fixtureFields as object), portrait: new Uint8Array([1, 2, 3]) };
    const { text } = await policeIssuer().issue('driving-license', withPortrait as never, {
      status: { list: 3, index: 1 },
    });
    const report = await (await cityVerifier()).verify(text);
    expect(describeReport(report, 'en').comparePortrait).toBe(true);
  });
});

describe('load', () => {
  it('names what it took and what it refused, each by its place', async () => {
    const good = await trustFile();
    const verifier = await cityVerifier({ trustLists: [new Uint8Array([1, 2, 3]), good] });
    const { trustLists, refused } = await verifier.load();
    expect(trustLists.map(({ sequence }) => sequence)).toEqual([1]);
    expect(refused).toMatchObject([{ input: 'trust-list', position: 0, code: 'cose-malformed' }]);
  });
});
