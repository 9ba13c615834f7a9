import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatDate } from '../../src/base/formatDate';
import { formatDateRange } from '../../src/base/formatDateRange';
import { formatDecimal } from '../../src/base/formatDecimal';
import { formatPercent } from '../../src/base/formatPercent';
import { formatTime } from '../../src/base/formatTime';
import { formatWeekday } from '../../src/base/formatWeekday';
import { formatDay, formatMinuteOfDay, weekdays } from '../../src/base/plainDate';
import { pickPlural } from '../../src/base/pickPlural';

/**
 * `Intl` of this Node as an oracle: `src` never calls it, since runtimes differ. Where we differ on purpose, the difference is undone here,
 * by name, so that the rest must agree. Whole numbers, money and lists are compared beside their own tests.
 */
const intlLocale = { fr: 'fr-CA', en: 'en-CA' } as const;
const locale = fc.constantFrom('fr', 'en');
const anyDay = fc.integer({ min: -354_285, max: 2_932_896 }).map(formatDay);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('as Intl writes for Canada', () => {
  test('decimals, of any scale', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 15 }), locale, (units, decimals, language) => {
        const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
        const exact = `${units < 0 ? '-' : ''}${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}0`;
        const intl = new Intl.NumberFormat(intlLocale[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
        expect(formatDecimal(units, { locale: language, decimals })).toBe(intl.format(exact as Intl.StringNumericLiteral));
      }),
    );
  });

  test('percentages, rounded half away from zero; difference: a share that rounds to zero bears no sign', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 4 }),
        locale,
        (units, power, decimals, language) => {
          const intl = new Intl.NumberFormat(intlLocale[language], {
            style: 'percent',
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: 'negative',
          });
          // A literal with an exponent is read exactly: no division, hence no rounding before Intl's own.
          const expected = intl.format(`${units}e-${power}` as Intl.StringNumericLiteral);
          expect(formatPercent({ numerator: units, denominator: 10 ** power }, { locale: language, decimals })).toBe(expected);
        },
      ),
    );
  });

  test('dates; difference: the first of a month is « 1er », and parts are held together by no-break spaces', () => {
    fc.assert(
      fc.property(anyDay, locale, fc.boolean(), (date, language, weekday) => {
        const intl = new Intl.DateTimeFormat(intlLocale[language], { dateStyle: weekday ? 'full' : 'long', timeZone: 'UTC' });
        const expected = intl.format(new Date(`${date}T00:00:00Z`));
        expect(plain(formatDate(date, { locale: language, weekday })).replace('1er ', '1 ')).toBe(expected);
      }),
    );
  });

  test('days of the week', () => {
    for (const [language, tag] of Object.entries(intlLocale) as ['fr' | 'en', string][]) {
      const intl = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
      for (const [index, weekday] of weekdays.entries()) {
        expect(formatWeekday(weekday, { locale: language })).toBe(intl.format(Date.UTC(2020, 10, 16 + index)));
      }
    }
  });

  test('times; differences: in French no zero before the hour, and no « 00 » after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), locale, (minute, language) => {
        const intl = new Intl.DateTimeFormat(intlLocale[language], { timeStyle: 'short', timeZone: 'UTC' });
        const expected = plain(intl.format(minute * 60_000));
        const usual = language === 'fr' ? expected.replace(/^0(?=\d)/u, '').replace(/ h 00$/u, ' h') : expected;
        expect(plain(formatTime(formatMinuteOfDay(minute), { locale: language }))).toBe(usual);
      }),
    );
  });

  test('plurals; difference: `many` (a million and more, in French) takes the same word, since numbers are written in figures', () => {
    const rules = { fr: new Intl.PluralRules('fr-CA'), en: new Intl.PluralRules('en-CA') };
    const count = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer(), fc.constantFrom(0.5, 1.5, -1.5, 1_000_000));
    fc.assert(
      fc.property(count, locale, (number, language) => {
        const expected = rules[language].select(number) === 'one' ? 'one' : 'several';
        expect(pickPlural(number, { locale: language, one: 'one', several: 'several' })).toBe(expected);
      }),
    );
  });
});

test('a period names both of its days, and different periods read differently', () => {
  const period = fc.tuple(anyDay, anyDay).map(([from, to]) => ({ from, to }));
  const near = fc.tuple(anyDay, fc.integer({ min: 0, max: 400 })).map(([from, days]) => {
    const end = Math.min(2_932_896, Date.parse(`${from}T00:00:00Z`) / 86_400_000 + days);
    return { from, to: formatDay(end) };
  });
  const any = fc.oneof(period, near);
  fc.assert(
    fc.property(any, any, locale, (a, b, language) => {
      const [one, other] = [a, b].map((each) => formatDateRange(each, { locale: language }));
      expect(one === other).toBe(a.from === b.from && a.to === b.to);
      expect(one).toContain(
        plain(formatDate(a.to, { locale: language }))
          .split(' ')
          .at(-1) ?? '?',
      );
    }),
  );
});
