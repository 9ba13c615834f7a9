import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { formatMinutes, mostMinutes, parseMinutes } from '../../src/base/minutes';
import { suggestMinutes } from '../../src/base/suggestMinutes';

describe('what a duration surely means', () => {
  it.each([
    ['1,5 h', 90],
    ['1.5 h', 90],
    ['1,5h', 90],
    ['2,25 heures', 135],
    ['0.75 hrs', 45],
    ['7,0 h', 420],
    ['0,05 h', 3],
    ['1:30', 90],
    ['01:05', 65],
    ['1:30 h', 90],
    ['99999,0 h', 5_999_940],
    ['1 heure et demie', 90],
    ['une heure et demie', 90],
    ['2 h et demie', 150],
    ['20', 20],
    [' 0 ', 0],
  ])('%j means %i minutes', (text, minutes) => expect(suggestMinutes(text)).toBe(minutes));

  it.each([
    ['0,33 h', 'falls between two minutes'],
    ['1,000 h', 'may be a thousand'],
    ['1.500 h', 'may be fifteen hundred'],
    ['1,5', 'has no unit'],
    ['1,5 min', 'is half a minute'],
    ['1,5 j', 'counts days'],
    ['-1,5 h', 'is below zero'],
    ['1:60', 'has sixty minutes'],
    ['1:3', 'is cut'],
    ['1:30:00', 'has seconds'],
    ['un h', 'is in words'],
    ['1 jour et demi', 'counts days'],
    ['9999999', 'is beyond what is counted'],
    ['', 'is empty'],
  ])('%j %s: nothing is suggested', (text) => expect(suggestMinutes(text)).toBeUndefined());

  test('nothing is suggested of what is read already, and what is suggested is read', () => {
    const digits = fc.nat(99_999);
    const written = fc
      .tuple(digits, fc.constantFrom(',', '.', ':', ' h ', ''), digits, fc.constantFrom(' h', 'h', ' min', ''))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: fc.constantFrom('0', '1', '5', ':', ',', '.', ' ', 'h') })), (text) => {
        const minutes = suggestMinutes(text);
        if (minutes === undefined) return;
        expect(parseMinutes(text)).toBeUndefined();
        expect(minutes).toBeLessThanOrEqual(mostMinutes);
        expect(parseMinutes(formatMinutes(minutes, { locale: 'fr' }))).toBe(minutes);
      }),
    );
  });

  test('a hostile text is answered at once', () => {
    const started = performance.now();
    for (const hostile of [`1,5${' '.repeat(900_000)}h`, '1,'.repeat(400_000), '9'.repeat(900_000), `${' '.repeat(900_000)}1:30`]) {
      expect(suggestMinutes(hostile)).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('F5: hours with two decimals drift', () => {
  /** As a peer stores them: hours, rounded to hundredths. */
  const toHundredths = (minutes: number) => Math.round((minutes / 60) * 100);

  test('three sessions of twenty minutes are an hour here, and 0.99 there', () => {
    const written = Array.from({ length: 3 }, () => formatMinutes(20, { locale: 'fr' }));
    expect(written.reduce((sum, text) => sum + (parseMinutes(text) ?? Number.NaN), 0)).toBe(60);
    expect(3 * toHundredths(20)).toBe(99);
  });

  test('however a whole is cut, its parts as written and read again sum to it, in both languages', () => {
    const whole = fc.tuple(fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 }), fc.constantFrom('fr', 'en'));
    fc.assert(
      fc.property(whole, ([parts, locale]) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const readAgain = parts.map((part) => parseMinutes(formatMinutes(part, { locale })) ?? Number.NaN);
        expect(readAgain.reduce((sum, part) => sum + part, 0)).toBe(total);
        if (total < mostMinutes) expect(parseMinutes(formatMinutes(total, { locale }))).toBe(total);
      }),
    );
  });
});
