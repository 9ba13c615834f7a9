import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatInteger } from '../../src/base/formatInteger';
import { formatMinutes, mostMinutes, parseMinutes, writtenMinutesPattern } from '../../src/base/minutes';

const locale = fc.constantFrom('fr', 'en');

test('every text of the written form is read as minutes within the limit', () => {
  fc.assert(
    fc.property(fc.stringMatching(writtenMinutesPattern), (text) => {
      const minutes = parseMinutes(text);
      expect(minutes).toBeTypeOf('number');
      expect(minutes).toBeGreaterThanOrEqual(0);
      expect(minutes).toBeLessThanOrEqual(mostMinutes);
    }),
  );
});

test('every text that is read as minutes has the written form', () => {
  const pieces = fc.constantFrom(
    '1',
    '30',
    '005',
    ' ',
    '\u00a0',
    'h',
    'H',
    'heure',
    'heures',
    'hours',
    'hrs',
    'min',
    'minutes',
    'm',
    '.',
    ',',
    'x',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (written) => {
      expect(parseMinutes(written) !== undefined).toBe(writtenMinutesPattern.test(written));
    }),
  );
});

test('what is written is read back, in both languages, with no-break or plain spaces', () => {
  const minutes = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: mostMinutes - 1 }));
  fc.assert(
    fc.property(minutes, locale, (count, language) => {
      const text = formatMinutes(count, { locale: language });
      expect(parseMinutes(text)).toBe(count);
      expect(parseMinutes(text.replaceAll('\u00a0', ' '))).toBe(count);
      expect(parseMinutes(text.replaceAll('\u00a0', '\u202f'))).toBe(count);
    }),
  );
});

test('whole numbers are grouped as Intl groups them for Canada', () => {
  const intl = { fr: new Intl.NumberFormat('fr-CA'), en: new Intl.NumberFormat('en-CA') };
  fc.assert(
    fc.property(fc.maxSafeInteger(), locale, (integer, language) => {
      expect(formatInteger(integer, { locale: language })).toBe(intl[language].format(integer).replaceAll('\u202f', '\u00a0'));
    }),
  );
});
