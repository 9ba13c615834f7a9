import { expect, it } from 'vitest';

import { describeBounds } from '../../src/base/describeBounds';

it('says the bounds of a number, of an amount and of a share, in both languages', () => {
  expect(describeBounds({ type: 'integer', minimum: 0 })).toEqual({ fr: 'au moins 0', en: 'at least 0' });
  expect(describeBounds({ type: 'integer', maximum: 10 })).toEqual({ fr: 'au plus 10', en: 'at most 10' });
  expect(describeBounds({ type: 'cents', minimum: 0, maximum: 125_050 })).toEqual({
    fr: 'de 0\u00a0$ à 1\u00a0250,50\u00a0$',
    en: '$0 to $1,250.50',
  });
  expect(describeBounds({ type: 'ratio', minimum: { numerator: 1, denominator: 2 }, maximum: 1 })).toEqual({
    fr: 'de 50\u00a0% à 100\u00a0%',
    en: '50% to 100%',
  });
});

it('says nothing of a fact without bounds', () => {
  expect(describeBounds({ type: 'integer' })).toEqual({ fr: '', en: '' });
});

it('never throws at a bound that its type cannot hold', () => {
  expect(describeBounds({ type: 'integer', minimum: 0.5 })).toEqual({ fr: 'au moins 50\u00a0%', en: 'at least 50%' });
  expect(describeBounds({ type: 'cents', maximum: { numerator: 1, denominator: 2 } }).en).toBe('at most 50%');
  expect(describeBounds({ type: 'ratio', maximum: 0.1 + 0.2 }).en).toBe('');
});
