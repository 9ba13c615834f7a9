import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inspectPostalCode } from '../../../src/model/identifiers/inspectPostalCode';

const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const never = new Set('DFIOQU');
const letter = fc.constantFrom(...alphabet);

describe('a postal code of Canada', () => {
  it.each(['G9A 5C5', 'G9A5C5', 'g9a 5c5', 'G9A-5C5', 'G9A\u00a05C5', ' G9A  5C5 '])('is read from %j', (text) => {
    expect(inspectPostalCode(text)).toEqual({
      wellFormed: true,
      normalized: 'G9A 5C5',
      sortingArea: 'G9A',
      inQuebec: 'yes',
      rural: false,
      diagnostics: [],
    });
  });

  it('is in Québec where it starts with G, H or J, and rural where 0 follows', () => {
    expect(inspectPostalCode('G0X 1A0')).toMatchObject({ inQuebec: 'yes', rural: true });
    expect(inspectPostalCode('H2X 1A1')).toMatchObject({ inQuebec: 'yes', rural: false });
    expect(inspectPostalCode('J1A 1A1')).toMatchObject({ inQuebec: 'yes' });
    expect(inspectPostalCode('K1B 1A1')).toMatchObject({ inQuebec: 'no', diagnostics: [] });
  });

  it('of K1A serves both sides of the river: where it is stays unknown, with a warning', () => {
    expect(inspectPostalCode('k1a 0b1')).toMatchObject({
      inQuebec: 'unknown',
      diagnostics: [{ code: 'postal-code/on-both-sides', severity: 'warning', path: [], params: { postalCode: 'K1A 0B1' } }],
    });
  });

  it('alternates letters that are used and digits, whatever the case', () => {
    fc.assert(
      fc.property(letter, letter, letter, fc.stringMatching(/^\d{3}$/u), fc.boolean(), (a, b, c, digits, lower) => {
        const code = `${a}${digits.slice(0, 1)}${b}${digits.slice(1, 2)}${c}${digits.slice(2)}`;
        const isUsed = ![a, b, c].some((each) => never.has(each)) && a !== 'W' && a !== 'Z';
        expect(inspectPostalCode(lower ? code.toLowerCase() : code).wellFormed).toBe(isUsed);
      }),
    );
  });

  it.each(['12345', 'G9A 5C', 'G9A 5C55', 'GGA 5C5', 'G9A 5CS', '', 'Ｇ9A 5C5', '\u212a1A 0B1', 'ſ4P 3Y2'])('is not %j', (text) => {
    expect(inspectPostalCode(text)).toMatchObject({
      wellFormed: false,
      diagnostics: [{ code: 'postal-code/malformed', params: { received: text } }],
    });
  });

  it('is a text: anything else is told so', () => {
    for (const json of [null, 5, {}, []]) expect(inspectPostalCode(json).diagnostics[0]?.code).toBe('schema/wrong-type');
  });
});
