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
  drives,
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
  vinCheckHolds,
  year,
  yearMonth,
  yesNo,
} from '../../src/catalog/index.ts';
import { packValue } from '../../src/catalog/pack-values.ts';
import type { CborValue } from '../../src/codec/index.ts';
import { fromHex, toHex } from '../../src/core/index.ts';
import { creditCodeOf, residentNumberOf } from '../support/numbers.ts';

function unpack(kind: Kind, packed: CborValue) {
  const unknown: number[] = [];
  const value = kind.unpack(packed, { revision: 1, unknown: (what) => unknown.push(what) });
  return { value, unknown };
}

function roundTrip(kind: Kind, value: unknown, packed: CborValue) {
  expect(packValue(kind, value)).toEqual(packed);
  expect(unpack(kind, packed)).toEqual({ value, unknown: [] });
}

function refuses(kind: Kind, values: readonly unknown[]) {
  for (const value of values) expect([value, packValue(kind, value)]).toEqual([value, undefined]);
}

function refusesPacked(kind: Kind, values: readonly CborValue[]) {
  for (const value of values) expect([value, unpack(kind, value)]).toEqual([value, { value: undefined, unknown: [] }]);
}

describe('residentNumber', () => {
  it("packs the standard's sample", () => roundTrip(residentNumber, '11010519491231002X', 11010519491231002n));
  it('packs a safe number as one, and pads it', () =>
    roundTrip(residentNumber, residentNumberOf('00000119900307123'), 119900307123));
  it('keeps an old number as text', () => roundTrip(residentNumber, '310101900307123', '310101900307123'));
  it('refuses what is not right', () => {
    refuses(residentNumber, [
      '11010519491231002x',
      '110105194912310021',
      residentNumberOf('11010519491331002'),
      residentNumberOf('11010519490229002'),
      '310101901307123',
      '1101051949123100',
      11010519491231002n,
      '１１０１０５１９４９１２３１００２X',
    ]);
  });
  it('reads a birth date that only looks like one', () =>
    expect(unpack(residentNumber, 11010519490230002n).value).toBe(residentNumberOf('11010519490230002')));
  it('reads only what it packs', () => {
    refusesPacked(residentNumber, [
      '11010519491231002X',
      '310101901307123',
      -1,
      -11010519491231002n,
      1.5,
      11010519491331002n,
      110105194912310029n,
      null,
      new Uint8Array(8),
      2n ** 64n - 1n,
    ]);
  });
});

describe('line', () => {
  it('packs a text on one line', () => roundTrip(line(5), '新浦江1𠮷', '新浦江1𠮷'));
  it('refuses line breaks, spaces at the ends, and what is too long', () => {
    refuses(line(5), ['', ' a', 'a\nb', 'abcdef', 'a\u202e', 7]);
    refusesPacked(line(5), ['', 'a ', 'a\nb', 'abcdef', 7]);
  });
});

describe('identityNumber', () => {
  it('packs the number of a foreigner’s permanent residence card as a resident number', () => {
    for (const kind of [identityNumber, partyNumber, residentNumber]) {
      roundTrip(kind, '911124198108030024', 91112419810803002n);
      refuses(kind, ['911124198108030025']);
    }
  });
  it('packs a resident number', () => roundTrip(identityNumber, '11010519491231002X', 11010519491231002n));
  it.each(['E12345678', 'H1234567890', '军字第1234567号', '310101900307123', 'A1234567(8)'])('keeps %s', (number) =>
    roundTrip(identityNumber, number, number),
  );
  it('refuses what is meant as a resident number and is none', () => {
    refuses(identityNumber, [
      '110105194912310021',
      '11010519491231002x',
      'e12345678',
      'E12 345',
      '',
      'E12',
      'E'.repeat(33),
    ]);
    refusesPacked(identityNumber, ['11010519491231002X', '110105194912310021', 'e12345678', 'x']);
  });
});

describe('creditCode', () => {
  const known = [
    '91350100M000100Y43',
    '11100000MB0143028R',
    '11100000MB03271699',
    '11100000000013338W',
    '11100000000019713D',
  ];
  it.each(known)('takes %s', (number) => {
    const packed = packValue(creditCode, number) as Uint8Array;
    expect(packed).toHaveLength(11);
    expect(unpack(creditCode, packed).value).toBe(number);
  });
  it('keeps leading zeros', () => {
    const number = creditCodeOf('00000000000000001');
    expect(toHex(packValue(creditCode, number) as Uint8Array)).toBe('0000000000000000000001');
    expect(unpack(creditCode, fromHex('0000000000000000000001')).value).toBe(number);
  });
  it('refuses a wrong check character and wrong letters', () => {
    refuses(creditCode, ['91350100M000100Y44', '91350100m000100y43', '91350100M000100Y4', 'I1350100M000100Y43', 91]);
  });
  it('refuses 31^17 and takes one less', () => {
    const bytesOf = (value: bigint) => fromHex(value.toString(16).padStart(22, '0'));
    expect(unpack(creditCode, bytesOf(31n ** 17n - 1n)).value).toBe(creditCodeOf('Y'.repeat(17)));
    refusesPacked(creditCode, [
      bytesOf(31n ** 17n),
      new Uint8Array(11).fill(255),
      new Uint8Array(12),
      new Uint8Array(10),
      '91350100M000100Y43',
    ]);
  });
  it('does not change the bytes that it reads', () => {
    const packed = packValue(creditCode, '91350100M000100Y43') as Uint8Array;
    const before = toHex(packed);
    unpack(creditCode, packed);
    expect(toHex(packed)).toBe(before);
  });
});

describe('vin', () => {
  it('takes 17 characters and keeps leading zeros', () => {
    for (const number of ['1M8GDM9AXKP042788', '00000000000000000', 'ZZZZZZZZZZZZZZZZZ']) {
      const packed = packValue(vin, number) as Uint8Array;
      expect(packed).toHaveLength(11);
      expect(unpack(vin, packed).value).toBe(number);
    }
    refuses(vin, [
      '1M8GDM9AXKP04278',
      '1M8GDM9AXKP04278O',
      '1M8GDM9AXKP04278I',
      '1M8GDM9AXKP04278Q',
      '1m8gdm9axkp042788',
    ]);
    refusesPacked(vin, [fromHex((33n ** 17n).toString(16).padStart(22, '0')), '1M8GDM9AXKP042788']);
  });
  it('knows the check digit and does not demand it', () => {
    expect(vinCheckHolds('1M8GDM9AXKP042788')).toBe(true);
    expect(vinCheckHolds('1M8GDM9A1KP042788')).toBe(false);
    expect(vinCheckHolds('')).toBe(false);
    expect(packValue(vin, '1M8GDM9A1KP042788')).toBeDefined();
  });
});

describe('texts', () => {
  it('counts characters, not UTF-16 units', () => {
    roundTrip(text(2), '𠮷𠮷', '𠮷𠮷');
    refuses(text(2), ['𠮷𠮷𠮷', 'abc', '', ' a', 'a ', 'a\tb', '\ud800', 'a\u202eb', 1, null]);
    refusesPacked(text(2), ['abc', ' a', '\ud800', 7]);
  });
  it('keeps line breaks in a text, not in a name', () => {
    roundTrip(text(9), 'a\nb', 'a\nb');
    refuses(personName, ['a\nb', '310101199003071230', 'x'.repeat(65), '张伟 ']);
    roundTrip(personName, '阿依古丽·买买提', '阿依古丽·买买提');
  });
  it('looks at the shape of a plate', () => {
    for (const plate of ['沪A12345', '沪AD12345', '使224578', '沪A1234学', '粤Z1234港'])
      roundTrip(plateNumber, plate, plate);
    refuses(plateNumber, ['沪A·12345', '沪a12345', '沪A 12345', '12', '沪ABCDEF']);
  });
});

describe('digits and regions', () => {
  it('keeps leading zeros', () => {
    roundTrip(digits(12), '000012345678', 12345678);
    roundTrip(digits(19), '9999999999999999999', 9999999999999999999n);
    refuses(digits(3), ['12', '1234', '12a', '１２３', 123, '-12']);
    refusesPacked(digits(3), [1000, -1, 0.5, -5n, '123', Number.NaN, [123]]);
  });
  it('packs a division', () => {
    roundTrip(region, '310101', 310101);
    refuses(region, ['010101', '31010', 310101]);
    refusesPacked(region, [99_999, 1_000_000, 310101n]);
  });
});

describe('dates', () => {
  it('packs days and months', () => {
    roundTrip(date, '1970-01-01', 0);
    roundTrip(date, '1949-10-01', -7397);
    roundTrip(yearMonth, '1970-01', 0);
    roundTrip(yearMonth, '1969-12', -1);
    roundTrip(yearMonth, '1000-01', -11640);
    roundTrip(yearMonth, '9999-12', 96359);
    refuses(date, ['2023-02-29', '2024-2-3', '20240203', '0999-01-01', 0]);
    refuses(yearMonth, ['2024-13', '2024-00', '2024-1', '0999-01', 0]);
    refusesPacked(date, [0.5, 1e9, -1e9, '1970-01-01', 0n]);
    refusesPacked(yearMonth, [-11641, 96360, 0.5, null]);
  });
});

describe('numbers', () => {
  it('packs whole numbers in their range', () => {
    roundTrip(integer(0, 12), 0, 0);
    roundTrip(integer(-5, 12), -5, -5);
    expect(Object.is(packValue(integer(0, 9), -0), 0)).toBe(true);
    refuses(integer(0, 12), [-1, 13, 0.5, '3', Number.NaN, 3n]);
    refusesPacked(integer(0, 12), [-1, 13, 0.5, '3']);
  });
  it('scales decimals without loss', () => {
    roundTrip(decimal(2), 974.64, 97464);
    roundTrip(decimal(2), 0.07, 7);
    roundTrip(decimal(2), -1.1, -110);
    roundTrip(decimal(2), 9999999999999.99, 999999999999999);
    roundTrip(decimal(0), 3, 3);
    expect(Object.is(packValue(decimal(2), -0), 0)).toBe(true);
    refuses(decimal(2), [0.001, 1.005, 10000000000000.01, Number.NaN, Number.POSITIVE_INFINITY, '1']);
    refuses(decimal(2, 0), [-0.01]);
    refusesPacked(decimal(2, 0), [-1, 0.5, 1e15 + 1, '1']);
  });
});

describe('codes', () => {
  const table = { none: 0, some: 7, more: 3 };
  it('packs the integer of a key', () => {
    roundTrip(code(table), 'none', 0);
    roundTrip(code(table), 'some', 7);
    refuses(code(table), ['toString', '__proto__', 'constructor', 'None', 7, null, ['some']]);
    refusesPacked(code(table), [-1, 0.5, '7', 7n, null]);
  });
  it('reports an unknown code', () => expect(unpack(code(table), 9)).toEqual({ value: undefined, unknown: [9] }));
  it('packs a set of keys as bits, in any order, and reads them in the order of the alphabet', () => {
    roundTrip(codeSet(table), ['more', 'none', 'some'], 0b1000_1001);
    expect(packValue(codeSet(table), ['more', 'none'])).toBe(0b1001);
    refuses(codeSet(table), [[], ['none', 'none'], ['no'], 'none', [0], new Array(2)]);
    refusesPacked(codeSet(table), [0, -1, 0.5, '1', 2n ** 60n]);
  });
  it('keeps known bits and reports the others', () => {
    expect(unpack(codeSet(table), 0b1000_0110)).toEqual({ value: ['some'], unknown: [1, 2] });
    expect(unpack(codeSet(table), 2 ** 52)).toEqual({ value: undefined, unknown: [52] });
  });
  it('packs letters', () => {
    roundTrip(country, 'ABW', 48);
    roundTrip(country, 'CHN', 1547);
    roundTrip(currency, 'ZZZ', 17_575);
    roundTrip(vehicleType, 'K33', 26_031);
    refuses(country, ['chn', 'CN', 'CHNN', 156]);
    expect(unpack(country, 0).value).toBe('AAA');
    refuses(vehicleType, ['k33', '小型轿车', 'K3', '033']);
    refusesPacked(country, [17_576, -1, 0.5, 'CHN']);
    refusesPacked(vehicleType, [0, 26_031.5, -26_031, 36 ** 3, 'K33']);
  });
});

describe('image', () => {
  it('copies, within its limit', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    roundTrip(image(3), bytes, bytes);
    const packed = packValue(image(3), bytes) as Uint8Array;
    bytes[0] = 9;
    expect(packed[0]).toBe(1);
    expect(packValue(image(9), Buffer.from('ab'))).toEqual(new Uint8Array([97, 98]));
    refuses(image(3), [new Uint8Array(4), new Uint8Array(0), [1], 'a']);
    refusesPacked(image(3), [new Uint8Array(4), new Uint8Array(0), 'a', null]);
  });
});

describe('lists and groups', () => {
  const sum = group({ amount: [1, decimal(2, 0)], currency: [2, currency, 'optional'] });
  it('packs lists within their limits', () => {
    roundTrip(list(yearMonth, 2), ['1970-01', '1970-02'], [0, 1]);
    refuses(list(yearMonth, 2), [[], ['1970-01', '1970-02', '1970-03'], ['1970-13'], '1970-01', new Array(1)]);
    refusesPacked(list(yearMonth, 2), [[], [0, 1, 2], ['x'], [0.5], 0, new Map()]);
    refuses(list(personName, 2, 2), [['张伟']]);
  });
  it('packs groups', () => {
    roundTrip(
      sum,
      { amount: 1.5, currency: 'CNY' },
      new Map([
        [1, 150],
        [2, 1_714],
      ]),
    );
    roundTrip(sum, { amount: 1.5 }, new Map([[1, 150]]));
    refuses(sum, [{}, { amount: 'x' }, { amount: 1, note: 2 }, null, [], 'x', 1]);
    refusesPacked(sum, [
      new Map(),
      new Map([[1, 'x']]),
      new Map<CborValue, CborValue>([
        [1, 1],
        ['x', 1],
      ]),
      [1],
      null,
    ]);
    refusesPacked(sum, [
      new Map<CborValue, CborValue>([
        [1, 1],
        [2, undefined],
      ]),
    ]);
  });
  it('takes no labels of the body in a group', () =>
    refusesPacked(
      sum,
      [-8, -3, 0].map(
        (label) =>
          new Map([
            [1, 150],
            [label, 1],
          ]),
      ),
    ));
  it('reports unknown labels of a group and keeps the rest', () => {
    expect(
      unpack(
        sum,
        new Map([
          [1, 150],
          [9, 1],
        ]),
      ),
    ).toEqual({ value: { amount: 1.5 }, unknown: [9] });
  });
  it('reports unknown codes of a list only where the rest of it is right', () => {
    const codes = list(code({ a: 1 }), 3);
    expect(unpack(codes, [1, 2])).toEqual({ value: undefined, unknown: [2] });
    expect(unpack(codes, [2, 'x'])).toEqual({ value: undefined, unknown: [] });
  });
  it('does not demand of an older license what came later', () => {
    const grown = group({ a: [1, integer(0, 9)], b: [2, integer(0, 9), '', 2] });
    const read = (revision: number) => grown.unpack(new Map([[1, 1]]), { revision, unknown: () => {} });
    expect(read(1)).toEqual({ a: 1 });
    expect(read(2)).toBeUndefined();
    expect(packValue(grown, { a: 1 })).toBeUndefined();
  });
});

describe('lines', () => {
  it('have no line breaks', () => {
    for (const kind of [address, organizationName]) {
      roundTrip(kind, '上海市黄浦区人民大道200号', '上海市黄浦区人民大道200号');
      refuses(kind, ['a\nb', ' a', '', 'x'.repeat(101), 1]);
      refusesPacked(kind, ['a\nb', 5]);
    }
  });
  it('pack a number as an integer where it is one', () => {
    roundTrip(documentNumber, '310012345678', 310012345678);
    roundTrip(documentNumber, '9999999999999999999', 9999999999999999999n);
    roundTrip(documentNumber, '0310012345678', '0310012345678');
    roundTrip(documentNumber, '12345678901234567890', '12345678901234567890');
    roundTrip(documentNumber, '沪公特旅字第0112345号', '沪公特旅字第0112345号');
    refuses(documentNumber, ['a\nb', 'x'.repeat(41), '', 12]);
    refusesPacked(documentNumber, ['310012345678', 0, -1, 0.5, -5n, 10n ** 19n]);
  });
  it('take telephone numbers', () => {
    roundTrip(phone, '13800001234', 13800001234);
    roundTrip(phone, '021-23110000', '021-23110000');
    roundTrip(phone, '+86-21-23110000', '+86-21-23110000');
    refuses(phone, ['-1', '12', '021 23110000', '12a', '1'.repeat(21), '1-', 110]);
    refusesPacked(phone, ['12315', 12, 0]);
  });
});

describe('partyNumber', () => {
  it('packs persons as persons and organizations as organizations', () => {
    roundTrip(partyNumber, '11010519491231002X', 11010519491231002n);
    roundTrip(partyNumber, 'E12345678', 'E12345678');
    roundTrip(partyNumber, '310101900307123', '310101900307123');
    expect(packValue(partyNumber, '91350100M000100Y43')).toEqual(packValue(creditCode, '91350100M000100Y43'));
    expect(unpack(partyNumber, packValue(creditCode, '91350100M000100Y43')).value).toBe('91350100M000100Y43');
  });
  it('refuses what is neither, and the text of what is one', () => {
    refuses(partyNumber, ['91350100M000100Y44', '110105194912310021', 'abc', '']);
    refusesPacked(partyNumber, ['91350100M000100Y43', '11010519491231002X', new Uint8Array(11).fill(255)]);
  });
  it('reads 18 digits that are both as the resident number alone', () => {
    // Found by trying: the check characters of both standards agree.
    const both = numberOfBothKinds();
    expect(typeof packValue(partyNumber, both)).not.toBe('object');
    roundTrip(partyNumber, both, BigInt(both.slice(0, 17)));
    refusesPacked(partyNumber, [packValue(creditCode, both)]);
  });
});

function numberOfBothKinds(): string {
  for (let order = 0; order < 1_000; order++) {
    const first17 = `31010119900307${String(order).padStart(3, '0')}`;
    if (residentNumberOf(first17) === creditCodeOf(first17)) return residentNumberOf(first17);
  }
  throw new Error('none');
}

describe('times', () => {
  it('packs years, times of day and instants', () => {
    roundTrip(year, 2024, 2024);
    roundTrip(timeOfDay, '00:00', 0);
    roundTrip(timeOfDay, '23:59', 1_439);
    roundTrip(instant, '1970-01-01T08:00:00+08:00', 0);
    roundTrip(instant, '2024-05-01T08:30:05+08:00', 1714523405);
    roundTrip(instant, '1969-12-31T23:59:59+08:00', -28_801);
    refuses(year, [999, 10_000, 2024.5, '2024']);
    refuses(timeOfDay, ['24:00', '6:30', '06:60', '06:30:00', 390]);
    refuses(instant, [
      '2024-05-01T08:30:05Z',
      '2024-05-01T08:30:05.5+08:00',
      '2024-02-30T08:30:05+08:00',
      '2024-05-01T24:00:00+08:00',
      '2024-05-01 08:30:05+08:00',
      0,
    ]);
    refusesPacked(year, [999, 10_000, '2024']);
    refusesPacked(timeOfDay, [1_440, -1, 0.5]);
    refusesPacked(instant, [0.5, 2 ** 53, 1e12, '0', 0n]);
  });
  it('packs a first and a last day', () => {
    roundTrip(dateRange, { from: '2022-06-18', until: '2022-06-18' }, [19161, 19161]);
    roundTrip(dateRange, { from: '2022-06-18', until: null }, [19161, null]);
    refuses(dateRange, [
      { from: '2022-06-18', until: '2022-06-17' },
      { from: '2022-06-18' },
      { from: '2022-06-18', until: null, more: 1 },
      { from: null, until: null },
      ['2022-06-18', null],
      null,
    ]);
    refusesPacked(dateRange, [[19161, 19160], [19161], [null, null], [1, 2, 3], 5]);
  });
});

describe('money and flags', () => {
  it('packs yuan as fen, and other money with its currency', () => {
    roundTrip(money, { amount: 5_000_000, currency: 'CNY' }, 500_000_000);
    roundTrip(money, { amount: 0.07, currency: 'USD' }, [7, packValue(currency, 'USD')]);
    refuses(money, [
      { amount: -1, currency: 'CNY' },
      { amount: 0.001, currency: 'CNY' },
      { amount: 1, currency: 'yuan' },
      { amount: 1 },
      { amount: 1, currency: 'CNY', more: 1 },
      5,
    ]);
    refusesPacked(money, [-1, 0.5, [1, packValue(currency, 'CNY')], [1], [-1, 5], '1']);
  });
  it('packs yes and no', () => {
    roundTrip(yesNo, true, true);
    roundTrip(yesNo, false, false);
    refuses(yesNo, [1, 0, 'true', null]);
    refusesPacked(yesNo, [1, 0, null]);
  });
  it('packs official codes of one length', () => {
    roundTrip(officialCode('x', 4), 'HW08', 834_632);
    roundTrip(officialCode('x', 4), '0001', 1);
    roundTrip(officialCode('x', 10), 'ZZZZZZZZZZ', 36 ** 10 - 1);
    refuses(officialCode('x', 4), ['HW8', 'hw08', 'HW080', 'HW-8', '']);
    refusesPacked(officialCode('x', 4), [36 ** 4, -1, 0.5, 'HW08']);
  });
  it('checks the digit of food licenses', () => {
    roundTrip(foodNumber('JY'), 'JY23101040001232', 2310104000123);
    refuses(foodNumber('JY'), ['JY23101040001233', 'SC23101040001232', 'JY2310104000123', 'jy23101040001232']);
    refusesPacked(foodNumber('SC'), [10 ** 13, -1, '23101040001232']);
  });
});

describe('computed facts', () => {
  const type = defineLicenseType({
    number: 1,
    key: 'example',
    fields: {
      number: [-4, identityNumber, 'optional'],
      birthDate: [1, date, 'optional'],
      ageOver18: [2, ageOver(18, 'birthDate'), 'optional personal'],
      ageOver60: [3, ageOver(60, 'number'), 'optional personal'],
    },
  });
  const facts = (record: object, factsOn?: string) => {
    const body = packFields(type, record, factsOn === undefined ? {} : { factsOn });
    return [body.get(2), body.get(3)];
  };
  it('are true from the birthday on', () => {
    expect(facts({ birthDate: '2008-06-01' }, '2026-05-31')).toEqual([undefined, undefined]);
    expect(facts({ birthDate: '2008-06-01' }, '2026-06-01')).toEqual([true, undefined]);
    expect(facts({ birthDate: '2008-02-29' }, '2026-02-28')).toEqual([undefined, undefined]);
    expect(facts({ birthDate: '2008-02-29' }, '2026-03-01')).toEqual([true, undefined]);
  });
  it('come from a resident number too', () => {
    expect(facts({ number: '11010519491231002X' }, '2009-12-30')).toEqual([undefined, undefined]);
    expect(facts({ number: '11010519491231002X' }, '2009-12-31')).toEqual([undefined, true]);
    expect(facts({ number: '310101400307123' }, '2009-12-31')).toEqual([undefined, true]);
    expect(facts({ number: 'E12345678' }, '2030-01-01')).toEqual([undefined, undefined]);
  });
  it('are there only when asked for, and never taken from the caller', () => {
    expect(facts({ birthDate: '1990-03-07' })).toEqual([undefined, undefined]);
    for (const ageOver18 of [true, false, 'true']) {
      expect(() => packFields(type, { birthDate: '1990-03-07', ageOver18 }, { factsOn: '2026-01-01' })).toThrow(
        /ageOver18/,
      );
    }
  });
  it('are read as true or not at all', () => {
    const read = (value: CborValue) => unpackFields(type, new Map([[2, value]]), 1);
    expect(read(true).fields).toEqual({ ageOver18: true });
    for (const value of [false, 1, null, 18]) expect(read(value).problems).toEqual(['ageOver18']);
  });
  it('need no field for what the classes of a driving license say', () => {
    expect([drives(['C1'], 'C1'), drives(['C1'], 'C2'), drives(['A1'], 'C1')]).toEqual([true, true, true]);
    expect([drives(['C2'], 'C1'), drives(['B2'], 'A2'), drives([], 'C1')]).toEqual([false, false, false]);
  });
});
