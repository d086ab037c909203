import { looseFiles } from '../../src/bundle/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenseTypes } from '../../src/catalog/index.ts';
import { toHex } from '../../src/core/index.ts';
import { ed25519, es256, sha256 } from '../../src/crypto/node.ts';
import { checkHolderRequest } from '../../src/license/index.ts';
import { createReplayCache, createVerifier, type Report } from '../../src/verifier/index.ts';
import { openWalletLicense } from '../../src/wallet/index.ts';
import { seededSigner } from '../support/city.ts';
import { bytesOfHex, type Golden, type GoldenCase, plainFields } from '../support/golden/cases.ts';
import { seededHolder } from '../support/selective.ts';

const versions = ['licenses-1'] as const;

describe.each(versions)('%s, for ever', (version) => {
  const folder = new URL(`golden/${version}/`, import.meta.url);
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));
  const golden = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Golden;
  const { cases, inputs } = golden;
  const at = new Date(golden.at);
  const clock = (): Date => at;

  function verifierFor(allowUnbound: readonly string[] = []) {
    return createVerifier({
      roots: inputs.roots.map(read),
      bundle: looseFiles({ trustLists: inputs.trustLists.map(read), statusLists: inputs.statusLists.map(read) }),
      types: licenseTypes,
      algorithms: [ed25519, es256],
      policy: { allowUnbound },
      replayCache: createReplayCache({ clock }),
      clock,
    });
  }

  async function verify(scanned: string | Uint8Array, { audience, nonce, allowUnbound }: Partial<GoldenCase>) {
    const challenge = bytesOfHex(nonce);
    const report: Report = await verifierFor(allowUnbound).verify(scanned, {
      ...(audience !== undefined && { audience }),
      ...(challenge && { nonce: challenge }),
    });
    return report;
  }

  it('has every file that it had, and no other', () => {
    expect(cases.length).toBeGreaterThanOrEqual(23);
    const named = [...Object.values(inputs).flat(), ...cases.map(({ file }) => file), 'expected.json', 'request.cbor'];
    expect(readdirSync(folder).sort()).toEqual(named.sort());
  });

  it('has roots, trust lists and status lists of which none is refused', async () => {
    const { refused, trustLists } = await verifierFor().load();
    expect({ refused, trust: trustLists.length }).toEqual({ refused: [], trust: 1 });
  });

  it.each(cases)('$file: $verdict, $code', async (golden) => {
    const { file, text, link, verdict, code, fields } = golden;
    const bytes = read(file);
    expect(toHex(sha256(bytes))).toBe(golden.sha256);
    for (const scanned of [bytes, text, ...(link === undefined ? [] : [link])]) {
      const report = await verify(scanned, golden);
      expect({ verdict: report.verdict, code: report.code }).toEqual({ verdict, code });
      expect(plainFields((report.license ?? report.authenticated)?.fields)).toEqual(fields);
    }
  });

  it('has a request of a holder that is taken', async () => {
    const [shown] = cases.filter(({ file }) => file === 'shown-with-nonce.cwt');
    const options = { audience: '310000/12', nonce: bytesOfHex(shown?.nonce) as Uint8Array, now: at };
    expect(await checkHolderRequest(read('request.cbor'), options, [es256])).toEqual(seededHolder(47).publicKey);
  });

  it.each(cases.filter(({ file }) => file.startsWith('selective-')))('$file is presented', async ({ file }) => {
    const signer = file.includes('ed25519') ? seededSigner(48) : seededHolder(47);
    const license = await openWalletLicense(read(file), { signer, types: licenseTypes, sha256, clock });
    const { bytes, disclosed } = await license.present({ disclose: ['number', 'holderName'] });
    expect(disclosed).toEqual(['number', 'holderName']);
    const { number, holderName } = license.fields as Record<string, unknown>;
    expect(await verify(bytes, {})).toMatchObject({ verdict: 'accepted', license: { fields: { number, holderName } } });
  });
});
