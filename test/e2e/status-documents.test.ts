import { describe, expect, it } from 'vitest';
import { decodeCbor, diagnose } from '../../src/codec/index.ts';
import { statusOfState, statusType } from '../../src/status/index.ts';
import { quoted, readText, rowsOf, unionOf } from '../support/document.ts';
import { listOf, openedSet } from '../support/revocation-city.ts';

const document = readText('docs/status.md');

describe('docs/status.md', () => {
  it('has every state with its value on the wire', () => {
    const documented = rowsOf(document, 'state', '', 'on the wire').map(([state, , wire = '']) => {
      const [value, name] = [Number(wire[0]), quoted(wire)[0]];
      expect(statusType[name as keyof typeof statusType]).toBe(value);
      return [quoted(state)[0], value];
    });
    expect(Object.fromEntries(documented)).toEqual(statusOfState);
  });

  it('says which states are for ever', () => {
    for (const [state, , , back = ''] of rowsOf(document, 'state', '', 'on the wire')) {
      const value = statusOfState[quoted(state)[0] as keyof typeof statusOfState];
      expect(back.split(/[,:]/)[0]).toBe({ 0: '', 1: 'no', 2: 'yes' }[value]);
    }
  });

  it('maps authorities’ states to ours alone, and to every one of them', () => {
    const ours = rowsOf(document, 'authority', 'its state', 'ours').flatMap(([, , state]) => quoted(state));
    expect(new Set(ours)).toEqual(new Set(Object.keys(statusOfState)));
  });

  it('names codes of the status check alone', () => {
    const codes = unionOf(readText('src/core/report.ts'), 'CheckCode');
    const named = rowsOf(document, 'what happened', 'verdict').flatMap(([, , code]) => quoted(code));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('docs/revocation-set.md', () => {
  const specification = readText('docs/revocation-set.md');

  it('shows a manifest as one is', async () => {
    const [, block = ''] = /```cbor-diag revocation-set\n(.*?)```/s.exec(specification) ?? [];
    const set = await openedSet(42, [listOf(1, 2 ** 20), listOf(2, 2 ** 20), listOf(3, 300, [], { bits: 1 })], {
      issuedAt: new Date(1_795_737_600_000),
      expiresAt: new Date(1_796_342_400_000),
      timeToLiveSeconds: 86_400,
    });
    const shown = diagnose(decodeCbor(set.sign1.payload)).replace(/\s/g, '');
    expect(block.replace(/\s/g, '')).toBe(shown);
  });
});
