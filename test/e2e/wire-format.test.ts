import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  address,
  ageOver,
  code,
  codeSet,
  country,
  creditCode,
  currency,
  date,
  dateRange,
  decimal,
  defineLicenseType,
  digits,
  documentNumber,
  drivingLicense,
  foodNumber,
  group,
  identityNumber,
  image,
  instant,
  integer,
  type Kind,
  line,
  list,
  money,
  officialCode,
  organizationName,
  packFields,
  partyNumber,
  personName,
  phone,
  plateNumber,
  region,
  residentNumber,
  text,
  timeOfDay,
  unpackFields,
  vehicleType,
  vin,
  year,
  yearMonth,
  yesNo,
} from '../../src/catalog/index.ts';
import {
  algorithmId,
  algorithmOfId,
  type CborMap,
  claim,
  decodeBase10,
  decodeCbor,
  decodePlainCbor,
  decodeSelectiveSign1,
  decodeSign,
  decodeSign1,
  diagnose,
  disclosuresOf,
  downloadMessageType,
  embeddedSign1,
  encodeBase10,
  encodeBase45,
  encodeByteString,
  encodeCbor,
  encodeSign,
  encodeSign1,
  headerLabel,
  keyIdOf,
  messageType,
} from '../../src/codec/index.ts';
import { fromHex, isLicenseError, toHex } from '../../src/core/index.ts';
import { verifyWithAny } from '../../src/crypto/index.ts';
import { signerFromSecretKey } from '../../src/crypto/noble.ts';
import { ed25519, es256, sha256 } from '../../src/crypto/node.ts';
import { createIssuer } from '../../src/issuer/index.ts';
import {
  decodeLicense,
  decodeText,
  encodeText,
  openSelectiveLicense,
  readLicense,
  signPresentation,
} from '../../src/license/index.ts';
import { bodyLabel } from '../../src/license/labels.ts';
import { measure } from '../../src/qr/index.ts';
import { scan } from '../../src/qr/scan.ts';
import { decodeStatusList, signStatusList, statusType } from '../../src/status/index.ts';
import { createRoot, exceptionDigest, exceptionSet, openTrustList, signTrustList } from '../../src/trust/index.ts';
import { seededSigner } from '../support/city.ts';
import { blockOf, quoted, readText, rowsOf, sourcesOf } from '../support/document.ts';
import fixture from '../support/fixture-license.json' with { type: 'json' };
import { shownAt, signFixture, withDisclosures } from '../support/selective.ts';

const document = readText('docs/wire-format.md');
const signer = seededSigner(2);
const issuedAt = new Date('2026-05-22T04:00:00Z');
const status = { list: 3, index: 654_321 };

function issueFixture(claims: 'compact' | 'interoperable' = 'compact') {
  const issuer = createIssuer({
    issuer: '310000/12',
    signer,
    statusUri: 'https://status.police.example/',
    form: 'open',
  });
  return issuer.issue('driving-license', fixture.fields as never, { status, issuedAt, claims });
}

/** Hexadecimal with spaces, and at the end of each line a remark. */
function bytesOf(hex: string): Uint8Array {
  return fromHex(hex.replace(/#.*$/gm, '').replace(/\s/g, ''));
}

/** The table of a part of the document, as pairs of its first two columns. */
function pairsOf(...head: string[]): [string, string][] {
  return rowsOf(document, ...head).map(([first = '', second = '']) => [
    quoted(first)[0] ?? first,
    quoted(second)[0] ?? second,
  ]);
}

describe('the worked example', () => {
  const bytes = bytesOf(blockOf(document, 'hex'));
  const scanned = blockOf(document, 'text').trimEnd();

  it('is what the fixture license gives, byte by byte', async () => {
    const issued = await issueFixture();
    expect(toHex(issued.bytes)).toBe(toHex(bytes));
    expect(issued.text).toBe(scanned);
    expect(scanned).toBe(`EL1:${encodeBase45(bytes)}`);
  });

  it('reads back as the same fields', () => {
    expect(toHex(decodeText(scanned).bytes)).toBe(toHex(bytes));
    const license = decodeLicense(bytes);
    expect(license).toMatchObject({ issuer: { region: 310_000, number: 12 }, status, typeNumber: 2, revision: 1 });
    expect(license.issuedAt).toBe(issuedAt.getTime() / 1000);
    expect(new Date(license.expiration * 1000)).toEqual(new Date('2032-06-18T16:00:00Z'));
    expect(unpackFields(drivingLicense, license.body, 1)).toEqual({
      fields: fixture.fields,
      problems: [],
      unknown: [],
    });
  });

  it('has the sizes that the table says', () => {
    const { protectedBytes, payload, signature } = decodeSign1(bytes);
    const claims = decodePlainCbor(payload) as CborMap;
    const body = encodeCbor(claims.get(claim.licenseBody)).length;
    const parts = {
      'tag, array and heads of byte strings': bytes.length - protectedBytes.length - payload.length - signature.length,
      'protected header': protectedBytes.length,
      'claims but the body': payload.length - body,
      'license body': body,
      signature: signature.length,
      '**all**': bytes.length,
    };
    expect(Object.fromEntries(rowsOf(document, 'part', 'bytes'))).toEqual(
      Object.fromEntries(
        Object.entries(parts).map(([part, size]) => [part, part === '**all**' ? `**${size}**` : `${size}`]),
      ),
    );
    expect(bytes.length).toBeLessThanOrEqual(240);
  });

  it('has the key, the picture and the interoperable size that the text says', async () => {
    const facts = document.replace(/\s+/g, ' ');
    expect(facts).toContain(`| public key | \`${toHex(signer.publicKey.bytes)}\` |`);
    const { characters, version, modules, sizeMillimeters } = measure(scanned);
    expect(facts).toContain(`of these very bytes, ${characters} characters`);
    expect(facts).toContain(`version ${version}, ${modules} × ${modules} modules, ${sizeMillimeters} mm printed`);
    const other = await issueFixture('interoperable');
    const larger = measure(other.text);
    expect(facts).toContain(
      `${other.bytes.length} bytes, ${larger.characters} characters and version ${larger.version}`,
    );
    expect(facts).toContain(`${other.bytes.length - bytes.length} bytes in the example`);
  });
});

describe('the worked selective example', () => {
  const secret = new Uint8Array(32).fill(4);
  const holder = signerFromSecretKey('ES256', secret);
  const presented = bytesOf(blockOf(document, 'hex presentation'));
  const documentedFields = rowsOf(document, 'field', 'label').map(([field, label, digest]) => ({
    field: quoted(field)[0] as string,
    label: Number(label),
    digest: quoted(digest)[0] as string,
  }));

  it('has the license that the fixture gives', async () => {
    const issued = await signFixture({ holderKey: holder.publicKey });
    expect(document).toContain(`| holder's public key | \`${toHex(holder.publicKey.bytes)}\` |`);
    expect(document).toContain(`As the issuer sends it to the wallet it has ${issued.length} bytes.`);
    const sent = decodeSelectiveSign1(issued);
    const disclosures = disclosuresOf(sent);
    expect(toHex(bytesOf(blockOf(document, 'hex disclosures')))).toBe(
      disclosures.map((disclosure) => toHex(encodeByteString(disclosure))).join(''),
    );
    const shown = embeddedSign1(decodeSelectiveSign1(presented));
    for (const part of ['protectedBytes', 'payload', 'signature'] as const) {
      expect(toHex(shown[part])).toBe(toHex(sent[part]));
    }
    expect(documentedFields).toEqual(
      disclosures.map((disclosure) => {
        const [, , label] = decodePlainCbor(disclosure) as readonly unknown[];
        const [field] = Object.entries(drivingLicense.fields).find(([, definition]) => definition[0] === label) ?? [];
        return { field, label, digest: toHex(sha256(encodeByteString(disclosure))) };
      }),
    );
  });

  it('has the presentation that the wallet makes', async () => {
    const selective = await openSelectiveLicense(await signFixture({ holderKey: holder.publicKey }), sha256);
    const options = { audience: 'counter', nonce: new Uint8Array(16).fill(7), issuedAt: shownAt };
    const made = await signPresentation(selective, [-4, -5], options, holder);
    expect(toHex(made)).toBe(toHex(presented));
    const { version } = measure(encodeText(made));
    const facts = document.replace(/\s+/g, ' ');
    expect(facts).toContain(`a nonce of 16 bytes of \`07\`: ${made.length} bytes, QR version ${version} at M`);
  });

  it('has the sizes of presentations, with salts that do not compress', async () => {
    let salts = 0;
    const random = (length: number) => sha256(Uint8Array.of(++salts)).slice(0, length);
    const bound = await signFixture({ holderKey: holder.publicKey, random });
    const selective = await openSelectiveLicense(bound, sha256);
    const asked = { audience: 'verifier.police.shanghai.example', nonce: random(16) };
    expect(asked.audience).toHaveLength(32);
    const sizes = [];
    for (const options of [asked, { audience: 'counter' }]) {
      const bytes = await signPresentation(selective, [-4, -5], { ...options, issuedAt: shownAt }, holder);
      sizes.push([`${bytes.length}`, `${measure(encodeText(bytes)).version}`]);
    }
    const head = 'presentation of the fixture, name and number disclosed';
    expect(rowsOf(document, head).map((cells) => cells.slice(1))).toEqual(sizes);
  });

  it('verifies and reads back', async () => {
    const license = await readLicense(presented, sha256);
    expect(license.binding).toMatchObject({ audience: 'counter', issuedAt: shownAt.getTime() / 1000 });
    const { holderKey, binding } = license;
    expect(await verifyWithAny(license.sign1, [signer], [ed25519])).toBeDefined();
    const keys = holderKey ? [{ publicKey: holderKey }] : [];
    expect(binding && (await verifyWithAny(binding.sign1, keys, [es256]))).toBeDefined();
    const { sex, nationality, address, birthDate, fileNumber, ...shown } = fixture.fields;
    expect(unpackFields(drivingLicense, license.body, 1, { selective: true })).toMatchObject({
      fields: shown,
      problems: [],
    });
  });
});

describe('the tables of numbers', () => {
  /** What an enumeration names, without its way back from the number. */
  const named = (table: object): Record<string, number> =>
    Object.fromEntries(Object.entries(table).filter(([name]) => !/^-?\d+$/.test(name)));
  const numbersOf = (table: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(named(table)).map(([name, value]) => [name, String(value)]));

  it('has every typ', () => {
    expect(Object.fromEntries(pairsOf('thing', '`typ`'))).toEqual(
      numbersOf({ ...messageType, ...downloadMessageType }),
    );
  });

  it('has the header labels and algorithm ids', () => {
    expect(pairsOf('label', 'protected header').map(([label]) => Number(label))).toEqual([
      headerLabel.algorithm,
      headerLabel.keyId,
      headerLabel.type,
    ]);
    const ids = new Set<number>();
    for (const [name = '', written, read = ''] of rowsOf(document, 'algorithm', 'written')) {
      expect(Number(written)).toBe(name === 'Ed25519' ? algorithmId.Ed25519 : algorithmId.ESP256);
      for (const id of read.split(', ').map(Number)) {
        expect(algorithmOfId(id)).toBe(name);
        ids.add(id);
      }
    }
    expect([...ids].sort()).toEqual(Object.values(algorithmId).filter(Number).sort());
  });

  it('has the claims', () => {
    const documented = Object.fromEntries(pairsOf('label', 'name').map(([label, name]) => [name, Number(label)]));
    const { notBefore, ...used } = named(claim);
    expect(notBefore).toBe(5);
    expect(documented).toEqual(used);
  });

  it('has the labels of the body', () => {
    const documented = Object.fromEntries(pairsOf('label', 'item').map(([label, item]) => [item, Number(label)]));
    const { number, holderName, issueDate } = drivingLicense.fields;
    expect(documented).toEqual({
      ...named(bodyLabel),
      number: number[0],
      holderName: holderName[0],
      holderNumber: -6,
      issueDate: issueDate[0],
    });
  });

  it('has the meanings of a status', () => {
    const named = pairsOf('status', 'meaning').filter(([, name]) => name in statusType);
    expect(Object.fromEntries(named.map(([value, name]) => [name, Number(value)]))).toEqual(statusType);
  });

  it('has the digits of the link form', () => {
    const [digitsRow = []] = rowsOf(document, 'bytes', '1');
    for (let length = 1; length <= 7; length++) {
      expect(encodeBase10(new Uint8Array(length))).toHaveLength(Number(digitsRow[length]));
    }
    for (const [hex, number] of pairsOf('bytes', 'digits')) {
      expect(encodeBase10(bytesOf(hex))).toBe(number);
      expect(toHex(decodeBase10(number))).toBe(toHex(bytesOf(hex)));
    }
  });
});

const withBirthDate = (kind: Kind) =>
  defineLicenseType({
    number: 1,
    key: 'example',
    fields: { value: [1, kind, 'optional personal'], birthDate: [2, date] },
  });

describe('the table of kinds', () => {
  const kinds: Readonly<Record<string, Kind>> = {
    'text(100)': text(100),
    'line(60)': line(60),
    personName,
    organizationName,
    address,
    documentNumber,
    phone,
    plateNumber,
    residentNumber,
    identityNumber,
    partyNumber,
    "foodNumber('JY')": foodNumber('JY'),
    "officialCode('example', 4)": officialCode('example', 4),
    year,
    timeOfDay,
    instant,
    dateRange,
    money,
    yesNo,
    "ageOver(18, 'birthDate')": ageOver(18, 'birthDate'),
    creditCode,
    vin,
    'digits(12)': digits(12),
    region,
    country,
    currency,
    vehicleType,
    date,
    yearMonth,
    'integer(0, 999)': integer(0, 999),
    'decimal(2)': decimal(2),
    'code({ male: 1, female: 2 })': code({ male: 1, female: 2 }),
    'codeSet({ C1: 0, C2: 1, B2: 2 })': codeSet({ C1: 0, C2: 1, B2: 2 }),
    'image(16_384)': image(16_384),
    'list(personName, 2)': list(personName, 2),
    'group({ from: [1, yearMonth], to: [2, yearMonth] })': group({ from: [1, yearMonth], to: [2, yearMonth] }),
  };
  const rows = rowsOf(document, 'kind', 'packed as').map((cells) => cells.map((cell) => quoted(cell)[0] ?? cell));

  it('has every kind', () => {
    const sources = [...sourcesOf('src/catalog/kinds').values()].join('\n');
    const names = [...sources.matchAll(/^ {2}readonly name: '(\w+)';/gm)].map(([, name]) => name);
    expect(new Set(rows.map(([kind = '']) => kinds[kind]?.name))).toEqual(new Set(names));
  });

  it.each(rows)('packs %s as it says', (name = '', _, json = '', hex = '') => {
    const kind = kinds[name] as Kind;
    const type = defineLicenseType({ number: 1, key: 'example', fields: { value: [1, kind, 'optional'] } });
    const value: unknown = kind.name === 'image' ? fromHex(JSON.parse(json) as string) : JSON.parse(json);
    const body =
      kind.name === 'ageOver'
        ? packFields(withBirthDate(kind), { birthDate: '1990-03-07' }, { factsOn: '2026-01-01' })
        : packFields(type, { value });
    expect(toHex(encodeCbor(body.get(1)))).toBe(toHex(bytesOf(hex)));
    const { fields, problems } = unpackFields(type, new Map([[1, decodePlainCbor(bytesOf(hex))]]), 1);
    expect({ fields, problems }).toEqual({ fields: { value }, problems: [] });
  });
});

describe('the examples of lists', () => {
  const claimsIn = (bytes: Uint8Array) => {
    const { payload } = bytes[0] === 0xd2 ? decodeSign1(bytes) : decodeSign(bytes);
    return diagnose(decodePlainCbor(payload)).replace(/\s/g, '');
  };
  const documented = (name: string) => blockOf(document, `cbor-diag ${name}`).replace(/\s/g, '');
  const rootSigners = [1, 4, 5].map(seededSigner);
  const statusSigner = seededSigner(3);

  it('has the root file', async () => {
    const times = { issuedAt: new Date('2026-01-01T00:00:00Z'), expiresAt: new Date('2031-01-01T00:00:00Z') };
    const bytes = await createRoot({ regions: [310_000], threshold: 2, ...times }, rootSigners, sha256);
    expect(documented('root')).toBe(claimsIn(bytes));
  });

  it('has the trust list', async () => {
    const window = { notBefore: Date.parse('2026-01-01T00:00:00Z') / 1000, notAfter: null };
    const stolen = { notBefore: Date.parse('2025-01-01T00:00:00Z') / 1000, notAfter: window.notBefore };
    const police = {
      region: 310_000,
      number: 12,
      names: { zh: '上海市公安局交通警察总队', en: 'Shanghai Traffic Police' },
      types: [2, 3, [210, 219] as const, 'certificate' as const],
      keys: [
        { publicKey: signer.publicKey, use: 'license' as const, ...window },
        { publicKey: statusSigner.publicKey, use: 'status' as const, ...window },
        { publicKey: seededSigner(6).publicKey, use: 'license' as const, ...stolen, compromised: new Uint8Array() },
      ],
      statusUri: 'https://status.police.example/',
    };
    const times = { issuedAt: new Date('2026-05-31T00:00:00Z'), expiresAt: new Date('2026-08-29T00:00:00Z') };
    const bytes = await signTrustList(
      { sequence: 7, regions: [310_000], issuers: [police] },
      times,
      rootSigners,
      sha256,
    );
    expect(documented('trust-list')).toBe(claimsIn(bytes));
  });

  it('has the exception set', async () => {
    const { bytes } = await issueFixture();
    const set = exceptionSet([await exceptionDigest(bytes, sha256)]);
    expect(toHex(bytesOf(blockOf(document, 'hex exception-set')))).toBe(toHex(set));
  });

  it('has the status list', async () => {
    const content = {
      uri: 'https://status.police.example/3',
      bits: 2 as const,
      entries: 16,
      statuses: new Map([[9, statusType.suspended]]),
      issuedAt: new Date('2026-05-31T00:00:00Z'),
      expiresAt: new Date('2026-06-07T00:00:00Z'),
      timeToLiveSeconds: 86_400,
    };
    const bytes = await signStatusList(content, statusSigner, await keyIdOf(statusSigner.publicKey, sha256));
    expect(documented('status-list')).toBe(claimsIn(bytes));
  });
});

describe('the table of limits', () => {
  type Probe = (size: number) => unknown;
  const nested = (depth: number) => new Uint8Array([...new Uint8Array(depth).fill(0x81), 0x00]);
  const head = (major: number, size: number) =>
    new Uint8Array([(major << 5) | 26, size >>> 24, size >>> 16, size >>> 8, size]);

  /** A status list whose statuses are this zlib stream; nobody verifies it here. */
  async function statusListOf(packed: Uint8Array): Promise<Uint8Array> {
    const times = { issuedAt, expiresAt: issuedAt };
    const content = { uri: 'https://status.example/1', bits: 1 as const, statuses: new Uint8Array(8), ...times };
    const { protectedBytes, payload, signature } = decodeSign1(
      await signStatusList(content, signer, new Uint8Array(8)),
    );
    const claims = new Map(decodeCbor(payload) as CborMap);
    claims.set(claim.statusList, new Map(claims.get(claim.statusList) as CborMap).set('lst', packed));
    return encodeSign1({ protectedBytes, payload: encodeCbor(claims), signature });
  }

  /** A COSE_Sign of which nothing is right but the number of its signatures. */
  const signedTimes = (size: number) => {
    const empty = Uint8Array.of(0xa0);
    const signatures = new Array(size).fill({ protectedBytes: empty, signature: empty });
    return encodeSign({ bodyBytes: empty, payload: empty, signatures });
  };

  const probes: Readonly<Record<string, Probe>> = {
    'decodeText maxTextCharacters': (size) => decodeText('x'.repeat(size)),
    'decodeText maxInflatedBytes': (size) => decodeText(`EL1:${encodeBase45(deflateSync(new Uint8Array(size)))}`),
    'decodePlainCbor maxDepth': (size) => decodePlainCbor(nested(size)),
    'decodePlainCbor maxItems': (size) => decodePlainCbor(encodeCbor(new Array<number>(size - 1).fill(0))),
    'decodePlainCbor maxStringBytes': (size) => decodePlainCbor(encodeCbor(new Uint8Array(size))),
    'readLicense maxDisclosures': async (size) => {
      const disclosure = (_: unknown, i: number) => encodeCbor([Uint8Array.of(i, i >> 8, ...new Uint8Array(14))]);
      const license = withDisclosures(await signFixture(), () => Array.from({ length: size }, disclosure));
      return readLicense(encodeSign1(license), sha256);
    },
    'openTrustList maxBytes': (size) => openTrustList(new Uint8Array(size), [], [ed25519]),
    // one item is the array itself
    'openTrustList maxItems': (size) => openTrustList(new Uint8Array([0xd8, 98, ...head(4, size - 1)]), [], [ed25519]),
    'openTrustList maxSignatures': (size) => openTrustList(signedTimes(size), [], [ed25519]),
    'decodeStatusList maxBytes': (size) => decodeStatusList(new Uint8Array(size)),
    'decodeStatusList maxEntries': async (size) =>
      decodeStatusList(await statusListOf(deflateSync(new Uint8Array(Math.ceil(size / 8))))),
    'scan maxImageBytes': (size) => scan(new Uint8Array(size)),
    'scan maxPixels': (size) => scan({ data: new Uint8Array(0), width: size, height: 1 }),
  };

  async function codeOf(probe: Probe, size: number): Promise<string> {
    try {
      await probe(size);
      return 'none';
    } catch (error) {
      return isLicenseError(error) ? error.code : 'another error';
    }
  }

  const rows = rowsOf(document, 'function', 'option').map(([functions, option, size = '', beyond]) => ({
    name: `${quoted(functions)[0]} ${quoted(option)[0]}`,
    size: Number(size.replaceAll(',', '')),
    beyond: quoted(beyond)[0] as string,
  }));

  it('has a probe for every row', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(probes).sort());
  });

  it.each(rows)('$name holds at $size and not beyond', async ({ name, size, beyond }) => {
    const probe = probes[name] as Probe;
    expect(await codeOf(probe, size)).not.toBe(beyond);
    expect(await codeOf(probe, size + 1)).toBe(beyond);
  });

  it('is the same for the other functions', () => {
    expect(() => decodeCbor(nested(17))).toThrow(expect.objectContaining({ code: 'cbor-limit-depth' }));
    expect(() => decodeCbor(nested(16))).not.toThrow();
    const message = (size: number) =>
      encodeSign1({
        protectedBytes: Uint8Array.of(0xa0),
        payload: new Uint8Array(size),
        signature: new Uint8Array(64),
      });
    expect(() => decodeSign1(message(32_769))).toThrow(expect.objectContaining({ code: 'cbor-limit-string' }));
    expect(() => decodeSign1(message(32_768))).not.toThrow();
  });
});
