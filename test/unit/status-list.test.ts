import { deflateRawSync, deflateSync, constants as zlib } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type CborValue, claim, decodeSign1, headerLabel, messageType } from '../../src/codec/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { verifySign1 } from '../../src/crypto/index.ts';
import { ed25519, generateSigner } from '../../src/crypto/node.ts';
import {
  decodeForeignStatusList,
  decodeStatusList,
  type StatusListContent,
  signStatusList,
  statusType,
} from '../../src/status/index.ts';
import { listClaim, unsignedToken } from '../support/status-token.ts';

const keyId = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const signer = generateSigner('Ed25519');
const content: StatusListContent = {
  uri: 'https://licenses.example/status/7',
  bits: 2,
  statuses: new Map([[4711, statusType.suspended]]),
  issuedAt: new Date('2026-11-20T00:00:00.900Z'),
  expiresAt: new Date('2026-11-27T00:00:00Z'),
  timeToLiveSeconds: 86_400,
};

function refusal(code: string) {
  return expect.objectContaining({ code });
}

function sign(changes: Partial<Record<keyof StatusListContent, unknown>> = {}) {
  return signStatusList({ ...content, ...changes } as StatusListContent, signer, keyId);
}

function decodeList(list: CborValue, options = {}) {
  return decodeStatusList(unsignedToken({ list }), options);
}

const small = listClaim(1, deflateSync(Uint8Array.of(0xb9, 0xa3)));

describe('signStatusList', () => {
  it('signs what decodeStatusList gives back, and the signature verifies', async () => {
    const list = decodeStatusList(await sign());
    expect(list).toMatchObject({
      uri: content.uri,
      bits: 2,
      entries: 2 ** 20,
      issuedAt: Date.UTC(2026, 10, 20) / 1000,
      expiration: Date.UTC(2026, 10, 27) / 1000,
      timeToLiveSeconds: 86_400,
      keyId,
    });
    expect([4710, 4711, 4712].map(list.status)).toEqual([0, 2, 0]);
    expect(await verifySign1(list.sign1, signer.publicKey, await ed25519.prepare(signer.publicKey))).toBe(true);
  });

  it('has the header of the draft: alg, kid and typ, all protected', async () => {
    const { protectedHeader, unprotectedHeader } = decodeSign1(await sign(), { maxStringBytes: 1e6 });
    expect([...protectedHeader]).toEqual([
      [headerLabel.algorithm, -19],
      [headerLabel.keyId, keyId],
      [headerLabel.type, 'application/statuslist+cwt'],
    ]);
    expect(unprotectedHeader.size).toBe(0);
  });

  it('leaves out ttl where it is not given', async () => {
    const { timeToLiveSeconds: _, ...rest } = content;
    const list = decodeStatusList(await signStatusList(rest, signer, keyId));
    expect(list.timeToLiveSeconds).toBeUndefined();
  });

  it('takes statuses as an array, whose length is the number of entries', async () => {
    const statuses = Uint8Array.of(0, 1, 2, 3, 3, 2, 1, 0);
    const list = decodeStatusList(await sign({ statuses }));
    expect(list.entries).toBe(8);
    expect(Array.from({ length: 8 }, (_, index) => list.status(index))).toEqual([...statuses]);
    await expect(sign({ statuses, entries: 9 })).rejects.toThrow(TypeError);
  });

  it('takes another zlib stream of the same bytes, and refuses one of other bytes', async () => {
    const statuses = new Map<number, number>();
    for (let index = 0, at = 1; index < 50_000; index++) {
      at = (at * 48_271) % 2_147_483_647;
      statuses.set(at % 2 ** 20, 1);
    }
    const byDefault = await sign({ statuses, bits: 1 });
    const smaller = await sign({
      statuses,
      bits: 1,
      compress: (bytes: Uint8Array) => deflateSync(bytes, { level: 9, strategy: zlib.Z_HUFFMAN_ONLY }),
    });
    expect(smaller.length).toBeLessThan(byDefault.length * 0.85);
    const [one, other] = [decodeStatusList(byDefault), decodeStatusList(smaller)];
    for (let index = 0; index < 2 ** 20; index++) if (one.status(index) !== other.status(index)) expect.fail();
    await expect(sign({ compress: () => deflateSync(new Uint8Array(2 ** 18)) })).rejects.toThrow(TypeError);
  });

  it.each([
    ['an empty uri', { uri: '' }],
    ['no uri', { uri: undefined }],
    ['3 bits', { bits: 3 }],
    ['8 bits', { bits: 8 }],
    ['a status that needs 2 bits in 1', { bits: 1, statuses: new Map([[1, 2]]) }],
    ['a status above 3', { statuses: Uint8Array.of(4) }],
    ['a status below 0', { statuses: new Map([[1, -1]]) }],
    ['a status that is no whole number', { statuses: new Map([[1, 0.5]]) }],
    ['an index at the end', { statuses: new Map([[16, 1]]), entries: 16 }],
    ['a negative index', { statuses: new Map([[-1, 1]]) }],
    ['an index that is no whole number', { statuses: new Map([[0.5, 1]]) }],
    ['an array of numbers', { statuses: [1, 2] }],
    ['no entries', { statuses: new Uint8Array(0) }],
    ['0 entries', { entries: 0 }],
    ['2^25 + 1 entries', { entries: 2 ** 25 + 1 }],
    ['an end before the beginning', { expiresAt: new Date('2026-11-19') }],
    ['an invalid date', { issuedAt: new Date('never') }],
    ['a date before 1970', { issuedAt: new Date('1969-12-31') }],
    ['a time to live of 0', { timeToLiveSeconds: 0 }],
    ['a time to live of half a second', { timeToLiveSeconds: 0.5 }],
  ])('refuses %s as a wrong option', async (_, changes) => {
    await expect(sign(changes)).rejects.toThrow(TypeError);
  });

  it('accepts the last index, the last status and the largest list', async () => {
    const list = decodeStatusList(await sign({ statuses: new Map([[2 ** 25 - 1, 3]]), entries: 2 ** 25 }));
    expect(list.entries).toBe(2 ** 25);
    expect(list.status(2 ** 25 - 1)).toBe(3);
    expect(list.status(2 ** 25 - 2)).toBe(0);
  });
});

describe('status', () => {
  it('gives the first and the last index, and refuses those beside them', () => {
    const list = decodeList(small);
    expect([list.status(0), list.status(15)]).toEqual([1, 1]);
    for (const index of [-1, 16, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32, 2 ** 53]) {
      expect(() => list.status(index)).toThrow(refusal('status-list-range'));
    }
    expect(() => list.status('0' as unknown as number)).toThrow(refusal('status-list-range'));
  });

  it('gives values without a name as they are', () => {
    const list = decodeList(listClaim(4, deflateSync(Uint8Array.of(0xc3, 0xfb))));
    expect([0, 1, 2, 3].map(list.status)).toEqual([3, 12, 11, 15]);
    const bytes = decodeList(listClaim(8, deflateSync(Uint8Array.of(0, 255))));
    expect([0, 1].map(bytes.status)).toEqual([0, 255]);
  });

  it('stays as it was signed when the caller changes the bytes afterwards', async () => {
    const bytes = await sign();
    const list = decodeStatusList(bytes);
    bytes.fill(0);
    expect(list.status(4711)).toBe(2);
    expect(await verifySign1(list.sign1, signer.publicKey, await ed25519.prepare(signer.publicKey))).toBe(true);
  });
});

describe('decodeStatusList', () => {
  it.each([
    ['7801', deflateSync(Uint8Array.of(0xb9), { level: 0 })],
    ['785e', deflateSync(Uint8Array.of(0xb9), { level: 2 })],
    ['789c', deflateSync(Uint8Array.of(0xb9), { level: 6 })],
    ['78da', deflateSync(Uint8Array.of(0xb9), { level: 9 })],
    ['1819', deflateSync(Uint8Array.of(0xb9), { level: 9, windowBits: 9 })],
  ])('takes the zlib header %s', (header, lst) => {
    if (header !== '1819') expect(lst.subarray(0, 2).toString('hex')).toBe(header);
    const list = decodeList(listClaim(1, lst));
    expect(Array.from({ length: list.entries }, (_, index) => list.status(index))).toEqual([1, 0, 0, 1, 1, 1, 0, 1]);
  });

  it.each([
    ['no zlib header', deflateRawSync(Uint8Array.of(0xb9)), 'zlib-malformed'],
    ['nothing', new Uint8Array(0), 'zlib-malformed'],
    ['a byte after the stream', Buffer.concat([deflateSync(Uint8Array.of(0xb9)), Buffer.of(0)]), 'zlib-'],
    [
      'a wrong checksum',
      Buffer.concat([deflateSync(Uint8Array.of(0xb9)).subarray(0, -4), Buffer.alloc(4)]),
      'zlib-malformed',
    ],
    ['a stream cut short', deflateSync(Buffer.alloc(100, 'abc')).subarray(0, -5), 'zlib-'],
  ])('refuses %s in lst', (_, lst, code) => {
    expect(() => decodeList(listClaim(1, lst))).toThrow(refusal(expect.stringContaining(code)));
  });

  it.each<[string, CborValue]>([
    ['no list', undefined],
    ['a list that is no map', [1, new Uint8Array(8)]],
    ['no bits', new Map([['lst', deflateSync(Uint8Array.of(1))]])],
    ['no lst', new Map([['bits', 1]])],
    ['0 bits', listClaim(0, deflateSync(Uint8Array.of(1)))],
    ['3 bits', listClaim(3, deflateSync(Uint8Array.of(1)))],
    ['16 bits', listClaim(16, deflateSync(Uint8Array.of(1, 2)))],
    ['bits as a text', listClaim('1', deflateSync(Uint8Array.of(1)))],
    ['bits as a bigint', listClaim(2n ** 60n, deflateSync(Uint8Array.of(1)))],
    ['lst as a text', listClaim(1, 'eNrbuRgAAhcBXQ')],
    ['integer labels', new Map<CborValue, CborValue>([[0, 1], [1, deflateSync(Uint8Array.of(1))]])], // biome-ignore format: one line
  ])('refuses %s', (_, list) => {
    expect(() => decodeList(list)).toThrow(refusal('status-list-malformed'));
  });

  it.each<[string, number, CborValue, string]>([
    ['no sub', claim.subject, undefined, 'status-list-malformed'],
    ['an empty sub', claim.subject, '', 'status-list-malformed'],
    ['sub as bytes', claim.subject, new Uint8Array(4), 'status-list-malformed'],
    ['ttl 0', claim.timeToLive, 0, 'status-list-malformed'],
    ['a negative ttl', claim.timeToLive, -1, 'status-list-malformed'],
    ['a fractional ttl', claim.timeToLive, 1.5, 'cbor-unsupported-value'],
    ['ttl as a text', claim.timeToLive, '43200', 'status-list-malformed'],
    ['ttl null', claim.timeToLive, null, 'status-list-malformed'],
    ['ttl beyond 53 bits', claim.timeToLive, 2n ** 60n, 'status-list-malformed'],
    ['no exp', claim.expiration, undefined, 'cwt-malformed'],
    ['no iat', claim.issuedAt, undefined, 'cwt-malformed'],
    ['exp before iat', claim.expiration, 1_600_000_000, 'cwt-malformed'],
  ])('refuses %s', (_, label, value, code) => {
    const token = unsignedToken({ list: small, claims: new Map([[label, value]]) });
    expect(() => decodeStatusList(token)).toThrow(refusal(code));
  });

  it('ignores claims and members that it does not know', () => {
    const list = listClaim(1, deflateSync(Uint8Array.of(0xb9)), [['new', true]]);
    const token = unsignedToken({ list, claims: new Map([[99_999, 'new']]) });
    expect(decodeStatusList(token).status(0)).toBe(1);
  });

  it.each<[string, CborValue]>([
    ['missing', undefined],
    ['of the JWT', 'statuslist+jwt'],
    ['in another case', 'Application/statuslist+cwt'],
    ['of a license', messageType.license],
  ])('refuses a typ that is %s', (_, type) => {
    const header: [CborValue, CborValue][] = [
      [headerLabel.algorithm, -19],
      [headerLabel.keyId, keyId],
    ];
    if (type !== undefined) header.push([headerLabel.type, type]);
    expect(() => decodeStatusList(unsignedToken({ list: small, protectedHeader: header }))).toThrow(
      refusal('cose-type'),
    );
  });

  it('refuses a typ in the unprotected header, and a kid there in a list of our own', () => {
    const algorithm: [CborValue, CborValue] = [headerLabel.algorithm, -19];
    const type: [CborValue, CborValue] = [headerLabel.type, messageType.statusList];
    const kid: [CborValue, CborValue] = [headerLabel.keyId, keyId];
    const looseType = unsignedToken({ list: small, protectedHeader: [algorithm, kid], unprotectedHeader: [type] });
    expect(() => decodeForeignStatusList(looseType)).toThrow(refusal('cose-type'));
    const looseKid = unsignedToken({ list: small, protectedHeader: [algorithm, type], unprotectedHeader: [kid] });
    expect(() => decodeStatusList(looseKid)).toThrow(refusal('cose-malformed'));
    expect(decodeForeignStatusList(looseKid).keyId).toEqual(keyId);
    const noKid = unsignedToken({ list: small, protectedHeader: [algorithm, type] });
    expect(() => decodeStatusList(noKid)).toThrow(refusal('cose-header'));
  });

  it('holds maxBytes at its edge, and says so', async () => {
    const bytes = await sign();
    expect(decodeStatusList(bytes, { maxBytes: bytes.length }).bits).toBe(2);
    const tooLong = () => decodeStatusList(bytes, { maxBytes: bytes.length - 1 });
    expect(tooLong).toThrow(refusal('status-list-limit'));
    expect(tooLong).toThrow(/maxBytes/);
  });

  it.each([1, 2, 4, 8])('holds maxEntries at its edge with %i bits, and says so', (bits) => {
    const list = listClaim(bits, deflateSync(new Uint8Array(1000)));
    const entries = 8000 / bits;
    expect(decodeList(list, { maxEntries: entries }).entries).toBe(entries);
    expect(decodeList(list, { maxEntries: entries - 8 / bits + 1 }).entries).toBe(entries);
    expect(() => decodeList(list, { maxEntries: entries - 8 / bits })).toThrow(refusal('limit-inflated-bytes'));
  });

  it('has room for 2^25 entries by default and not for one byte more', () => {
    expect(decodeList(listClaim(1, deflateSync(new Uint8Array(2 ** 22)))).entries).toBe(2 ** 25);
    expect(() => decodeList(listClaim(1, deflateSync(new Uint8Array(2 ** 22 + 1))))).toThrow(
      refusal('limit-inflated-bytes'),
    );
  });

  it.each([0, 1, 9])('refuses a bomb of 64 MB of zeros, level %i', (level) => {
    const lst = deflateSync(new Uint8Array(2 ** 26), { level });
    expect(() => decodeList(listClaim(1, lst), { maxBytes: 2 ** 27 })).toThrow(refusal('limit-inflated-bytes'));
  });

  it.each([
    [{ maxBytes: 0 }, 'status-list-limit'],
    [{ maxBytes: Number.NaN }, 'status-list-limit'],
    [{ maxEntries: 0 }, 'limit-inflated-bytes'],
    [{ maxEntries: Number.NaN }, 'limit-inflated-bytes'],
  ] as const)('fails closed with the limits %o', (limits, code) => {
    expect(() => decodeList(small, limits)).toThrow(refusal(code));
  });

  it('names neither the list nor an index in its errors', () => {
    try {
      decodeList(small).status(4711);
      expect.fail();
    } catch (error) {
      expect(isLicenseError(error, 'status-list-range')).toBe(true);
      expect(String(error)).not.toMatch(/4711|example/);
    }
  });
});
