import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatMoney } from '../../src/base/formatMoney';
import { allocateByWeight } from '../../src/base/money';

const count = fc.oneof(fc.nat(), fc.maxSafeNat());

test('an amount reads as Intl writes Canadian dollars', () => {
  const intl = {
    fr: new Intl.NumberFormat('fr-CA', { style: 'currency', currency: 'CAD' }),
    en: new Intl.NumberFormat('en-CA', { style: 'currency', currency: 'CAD' }),
  };
  // Below 2⁵³ / 100 cents, so that dividing by 100 loses nothing that two decimals show.
  const cents = fc.integer({ min: -90_071_992_547_409, max: 90_071_992_547_409 });
  fc.assert(
    fc.property(cents, fc.constantFrom('fr', 'en'), (amount, locale) => {
      const expected = intl[locale].format(amount / 100).replaceAll('\u202f', '\u00a0');
      expect(formatMoney(amount, { locale })).toBe(amount === 0 ? expected.replace('-', '') : expected);
    }),
  );
});

test('parts always sum to the whole, and each is its exact share rounded down or up', () => {
  fc.assert(
    fc.property(count, fc.array(count, { minLength: 1, maxLength: 30 }), (whole, weights) => {
      const parts = allocateByWeight(whole, weights);
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(whole));
      const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
      if (total === 0n) return;
      for (const [index, part] of parts.entries()) {
        const floor = (BigInt(whole) * BigInt(weights[index] ?? 0)) / total;
        expect(BigInt(part) === floor || BigInt(part) === floor + 1n).toBe(true);
      }
    }),
  );
});

test('a heavier weight never gets a smaller part', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(1_000), { minLength: 2, maxLength: 12 }), (whole, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const parts = allocateByWeight(whole, weights);
      for (const [i, a] of weights.entries()) {
        for (const [j, b] of weights.entries()) if (a > b) expect(parts[i] ?? 0).toBeGreaterThanOrEqual(parts[j] ?? 0);
      }
    }),
  );
});
