import { spawnSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, type TestContext } from 'vitest';
import {
  type CborValue,
  claim,
  decodePlainCbor,
  encodeByteString,
  encodeCbor,
  encodeSign1,
} from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { generateSigner, sha256 } from '../../src/crypto/node.ts';
import {
  encodeText,
  openSelectiveLicense,
  readForeignSdCwt,
  readLicense,
  type SignSelectiveLicenseOptions,
  signPresentation,
} from '../../src/license/index.ts';
import { fixtureFields, policeIssuer, policeSigner } from '../support/city.ts';
import { needPython } from '../support/python.ts';
import { bindLicense, holder, shownAt, signFixture, withDisclosures } from '../support/selective.ts';

interface Job {
  readonly token: string;
  readonly issuerKey: string;
  readonly profile: 'license' | 'draft';
}

interface Found {
  readonly read?: { readonly form: string; readonly claims: string; readonly proof?: string };
  readonly refused?: string;
}

const reader = fileURLToPath(new URL('sd_cwt_reader.py', import.meta.url));
const vectors = new URL('../vectors/sd-cwt/', import.meta.url);

const police = createPublicKey({
  key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(policeSigner.publicKey.bytes).toString('base64url') },
  format: 'jwk',
}).export({ format: 'pem', type: 'spki' }) as string;

function readInPython(context: TestContext, jobs: readonly Job[]): Found[] {
  const python = needPython(context);
  const { status, stdout, stderr } = spawnSync(python, [reader], { input: JSON.stringify(jobs), encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Found[];
}

/** The same text as the reader's. */
function plain(value: CborValue): string {
  if (value instanceof Map) {
    const entries = [...value].map(([key, inner]) => [plain(key as CborValue), plain(inner as CborValue)] as const);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${key}: ${inner}`).join(', ')}}`;
  }
  if (Array.isArray(value)) return `[${(value as readonly CborValue[]).map(plain).join(', ')}]`;
  if (value instanceof Uint8Array) return `h'${toHex(value)}'`;
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

const own = (bytes: Uint8Array): Job => ({ token: encodeText(bytes), issuerKey: police, profile: 'license' });

const profiles: Readonly<Record<string, Partial<SignSelectiveLicenseOptions>>> = {
  compact: {},
  interoperable: {
    claims: 'interoperable',
    subject: '310101199003071230',
    statusUri: 'https://status.police.example/',
  },
  'compact with decoys': { decoys: 4 },
};

describe('a reader in Python that shares no code with ours', () => {
  it('reads both profiles, whatever is disclosed', async (context) => {
    const jobs: Job[] = [];
    const expected: { body: string; proof: string | undefined }[] = [];
    for (const options of Object.values(profiles)) {
      for (const signer of [holder, generateSigner('Ed25519')]) {
        const issued = await signFixture({ ...options, holderKey: signer.publicKey });
        const selective = await openSelectiveLicense(issued, sha256);
        const tokens = [issued];
        for (const labels of [[], [-5], [-4, -5], [...selective.disclosures.keys()]]) {
          const nonce = labels.length === 2 ? new Uint8Array(16).fill(7) : undefined;
          const proof = { audience: 'counter', nonce, issuedAt: shownAt };
          tokens.push(await signPresentation(selective, labels, proof, signer));
        }
        for (const bytes of tokens) {
          const { body, binding } = await readLicense(bytes, sha256);
          jobs.push(own(bytes));
          const proof = binding && plain(decodePlainCbor(binding.sign1.payload));
          expected.push({ body: plain(body), proof });
        }
      }
    }
    const found = readInPython(context, jobs);
    for (const [i, { body, proof }] of expected.entries()) {
      expect(found[i]?.refused).toBeUndefined();
      expect(found[i]?.read?.form).toBe(proof === undefined ? 'selective' : 'presentation');
      expect(found[i]?.read?.claims).toContain(`-65537: ${body}`);
      expect(found[i]?.read?.proof).toBe(proof);
    }
    const interoperable = found.filter(({ read }) => read?.claims.includes('1: "310000/12"'));
    expect(interoperable).toHaveLength(10);
    expect(interoperable.filter(({ read }) => read?.claims.includes('2: "310101199003071230"'))).toHaveLength(2);
    for (const { read } of interoperable) {
      expect(read?.claims).toContain(
        `65535: {"status_list": {"idx": 654321, "uri": "https://status.police.example/3"}}`,
      );
    }
  });

  it('reads the open form of both', async (context) => {
    const status = { list: 3, index: 654_321 };
    const jobs: Job[] = [];
    const bodies: string[] = [];
    for (const claims of ['compact', 'interoperable'] as const) {
      const { bytes } = await policeIssuer().issue('driving-license', fixtureFields, { status, claims });
      jobs.push(own(bytes));
      bodies.push(plain((await readLicense(bytes, sha256)).body));
    }
    const found = readInPython(context, jobs);
    expect(found.map(({ read }) => read?.form)).toEqual(['open', 'open']);
    for (const [i, body] of bodies.entries()) expect(found[i]?.read?.claims).toContain(`-65537: ${body}`);
  });

  it('refuses what ours refuses', async (context) => {
    const genuine = await signFixture();
    const other = await signFixture({ random: (length) => new Uint8Array(length).fill(9) });
    const added = encodeCbor([new Uint8Array(16), '李四', 9]);
    const changes: ((list: readonly Uint8Array[]) => CborValue)[] = [
      (list) => [...list, added],
      (list) => [...list, list[0]],
      (list) => [...list, encodeByteString(list[0] ?? added)],
    ];
    const tokens = await Promise.all(changes.map((change) => bindLicense(genuine, change)));
    tokens.push(await bindLicense(genuine, undefined, { signer: generateSigner('ES256') }));
    tokens.push(encodeSign1(withDisclosures(other, () => [added])));
    const changed = await bindLicense(genuine);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    tokens.push(changed);
    const found = readInPython(context, tokens.map(own));
    expect(found.map(({ refused }) => refused)).toEqual([
      'unmatched disclosure',
      'duplicate',
      expect.any(String),
      "holder's signature",
      'unmatched disclosure',
      "holder's signature",
    ]);
  });

  it('reads the vectors of the draft as we do, and refuses the old dialect', async (context) => {
    const issuerKey = createPublicKey(readFileSync(new URL('issuer_privkey.pem', vectors))).export({
      format: 'pem',
      type: 'spki',
    }) as string;
    const files = ['issuer_cwt.cbor', 'kbt.cbor'].map((name) => {
      return new Uint8Array(readFileSync(new URL(`examples/${name}`, vectors)));
    });
    const old = JSON.parse(readFileSync(new URL('negative-old-dialect.json', vectors), 'utf8')) as {
      readonly presentation: string;
    };
    const tokens = [...files.map(toHex), old.presentation];
    const found = readInPython(
      context,
      tokens.map((token) => ({ token, issuerKey, profile: 'draft' as const })),
    );
    for (const [i, bytes] of files.entries()) {
      const { claims, binding } = await readForeignSdCwt(bytes, sha256);
      expect(claims.has(claim.confirmation)).toBe(true);
      expect(found[i]?.read?.claims).toBe(plain(claims));
      expect(found[i]?.read?.proof).toBe(binding && plain(binding.claims));
    }
    expect(found[2]?.refused).toBeDefined();
  });
});
