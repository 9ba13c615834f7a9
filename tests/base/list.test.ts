import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatList } from '../../src/base/list';

test('names are joined as a sentence joins them', () => {
  expect(formatList([], { locale: 'fr' })).toBe('');
  expect(formatList(['a'], { locale: 'fr' })).toBe('a');
  expect(formatList(['a', 'b'], { locale: 'fr', conjunction: 'or' })).toBe('a ou b');
  expect(formatList(['a', 'b', 'c'], { locale: 'en', conjunction: 'or' })).toBe('a, b or c');
});

test('names are joined as Intl joins them for Canada', () => {
  const intl = { fr: new Intl.ListFormat('fr-CA'), en: new Intl.ListFormat('en-CA') };
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.constantFrom('fr', 'en'), (names, locale) => {
      expect(formatList(names, { locale })).toBe(intl[locale].format(names));
    }),
  );
});
