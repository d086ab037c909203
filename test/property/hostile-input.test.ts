import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { drivingLicense } from '../../src/catalog/index.ts';
import { encodeBase45 } from '../../src/codec/index.ts';
import { isLicenseError, toHex } from '../../src/core/index.ts';
import { ed25519, es256 } from '../../src/crypto/noble.ts';
import { sha256 } from '../../src/crypto/node.ts';
import {
  checkHolderRequest,
  openSelectiveLicense,
  readForeignSdCwt,
  readLicense,
  signHolderRequest,
} from '../../src/license/index.ts';
import { openWalletLicense } from '../../src/wallet/index.ts';
import { cityVerifier, now } from '../support/city.ts';
import { chance, hostileInput, mutateBytes } from '../support/mutate.ts';
import { mutatePresentation, rebuilt } from '../support/mutate-presentation.ts';
import { signFixture } from '../support/selective.ts';
import { StepCounter } from '../support/steps.ts';
import { type Target, target } from '../support/targets.ts';

let city: Target;

beforeAll(async () => {
  city = await target();
});

describe('hostile input to verify', () => {
  it('finds the genuine licenses acceptable, so that a refusal means something', async () => {
    for (const bytes of [...city.genuine, ...city.workshop.shown]) {
      expect((await city.verifier.verify(bytes)).code).toBe('passed');
    }
    for (const bytes of city.workshop.shown) expect(rebuilt(bytes)).toEqual(new Uint8Array(bytes));
  });

  it('is refused without a throw in 100,000 mutated and random inputs', { timeout: 480_000 }, async () => {
    const random = chance(20_191_031);
    const verdicts = new Map<string, number>();
    const genuine = [...city.genuine, ...city.workshop.shown];
    for (let i = 0; i < 100_000; i++) {
      const input = hostileInput(genuine, random);
      const fault = await city.judge(input);
      if (fault !== undefined) expect.fail(`input ${i}: ${fault}: ${JSON.stringify(input)}`);
      if (i % 100 === 0) {
        const { code } = await city.verifier.verify(input);
        verdicts.set(code, (verdicts.get(code) ?? 0) + 1);
      }
    }
    // The inputs reach deep enough only if they fail in many ways.
    expect(verdicts.size).toBeGreaterThan(12);
    expect([...verdicts.keys()]).toEqual(expect.arrayContaining(['signature-invalid', 'cbor-truncated']));
  });

  it('accepts of 100,000 presentations changed in their parts what holder and issuer signed', {
    timeout: 480_000,
  }, async () => {
    const random = chance(20_260_601);
    const codes = new Map<string, number>();
    let accepted = 0;
    for (let i = 0; i < 100_000; i++) {
      const input = mutatePresentation(city.workshop, random);
      const fault = await city.judgePresentation(input);
      if (fault !== undefined) expect.fail(`presentation ${i}: ${fault}: ${toHex(input.bytes)}`);
      if (i % 10 > 0) continue;
      const { code, ok } = await city.verifier.verify(input.bytes);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (ok) accepted++;
    }
    // Whether they reach every check, and whether there is anything left to accept.
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining([
        'audience-mismatch',
        'binding-malformed',
        'cose-malformed',
        'cose-type',
        'disclosure-conflict',
        'disclosure-duplicate',
        'disclosure-malformed',
        'disclosure-reserved',
        'disclosure-unmatched',
        'holder-key-malformed',
        'holder-signature-invalid',
        'license-malformed',
        'limit-disclosures',
        'nonce-unexpected',
        'presentation-from-future',
        'presentation-outside-license',
        'presentation-too-old',
        'signature-invalid',
      ]),
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('gives every other reader of what a stranger sends an error with a code, and nothing else', {
    timeout: 480_000,
  }, async () => {
    const random = chance(11);
    const { shown, holder } = city.workshop;
    const nonce = new Uint8Array(16).fill(7);
    const request = await signHolderRequest({ audience: '310000/12', nonce, issuedAt: now }, holder);
    const issued = await signFixture({ decoys: 1 });
    const expected = { audience: '310000/12', nonce, now };
    const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
      readLicense: (bytes) => readLicense(bytes, sha256),
      readForeignSdCwt: (bytes) => readForeignSdCwt(bytes, sha256),
      openSelectiveLicense: (bytes) => openSelectiveLicense(bytes, sha256),
      openWalletLicense: (bytes) => openWalletLicense(bytes, { signer: holder, types: [drivingLicense], sha256 }),
      checkHolderRequest: (bytes) => checkHolderRequest(bytes, expected, [es256]),
    };
    const answered = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      const bytes =
        i % 2 === 0
          ? mutatePresentation(city.workshop, random).bytes
          : mutateBytes(random.pick([request, issued, ...shown]), random, shown);
      for (const [name, read] of Object.entries(readers)) {
        const code = await read(bytes).then(
          () => 'read',
          (error: unknown) => (isLicenseError(error) ? error.code : expect.fail(`${name}: ${error}: ${toHex(bytes)}`)),
        );
        answered.set(`${name} ${code}`, (answered.get(`${name} ${code}`) ?? 0) + 1);
      }
    }
    for (const name of Object.keys(readers)) {
      expect([...answered.keys()].filter((each) => each.startsWith(`${name} `)).length, name).toBeGreaterThan(4);
    }
  });

  it('costs no more than its size allows', async () => {
    const random = chance(7);
    const inputs: (string | Uint8Array)[] = Array.from({ length: 150 }, () => hostileInput(city.genuine, random));
    for (let i = 0; i < 100; i++) inputs.push(mutatePresentation(city.workshop, random).bytes);
    for (const size of [1_000, 4_000, 16_000, 60_000]) {
      for (const byte of [0x80, 0x81, 0x9f, 0xa1, 0xbf, 0xc0, 0xd2, 0x00, 0x61]) {
        inputs.push(new Uint8Array(size).fill(byte));
        inputs.push(
          new Uint8Array([
            0xd2,
            0x84,
            0x40,
            0xa0,
            0x59,
            size >> 8,
            size & 255,
            ...new Uint8Array(size).fill(byte),
            0x40,
          ]),
        );
        inputs.push(`EL1:${encodeBase45(deflateSync(new Uint8Array(size).fill(byte)))}`);
      }
    }
    // Blocks of DEFLATE that hold nothing, ten bits each, and headers of blocks that build codes for nothing.
    for (const pattern of [
      [0x02, 0x08, 0x20, 0x80, 0x00],
      [0x04, 0x00, 0x12, 0x49, 0x92, 0x24],
    ]) {
      const blocks = Uint8Array.from({ length: 5_400 }, (_, i) => pattern[i % pattern.length] as number);
      inputs.push(`EL1:${encodeBase45(new Uint8Array([0x78, 0x9c, ...blocks]))}`);
    }
    // In plain JavaScript throughout: what a platform inflates by itself has no steps to count.
    const verifier = await cityVerifier({ algorithms: [ed25519, es256] });
    const counter = new StepCounter();
    counter.start();
    try {
      let most = 0;
      for (const input of inputs) {
        await verifier.verify(input);
        const steps = counter.take();
        // A compressed text may cost what 64 kB of bytes cost, and no more.
        const compressed = typeof input === 'string' && input.startsWith('EL1:');
        const size = compressed ? 66_000 : input.length;
        expect(steps, `${steps} steps for an input of ${input.length}`).toBeLessThan(60_000 + 40 * size);
        most = Math.max(most, steps);
      }
      expect(most).toBeGreaterThan(1_000);
    } finally {
      counter.stop();
    }
  });
});
