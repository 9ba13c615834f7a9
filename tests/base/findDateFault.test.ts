import { expect, test } from 'vitest';

import { findDateFault } from '../../src/base/findDateFault';

test.each([
  ['2027-02-29', { of: 'day', month: '2027-02-01', days: 28 }],
  ['2028-02-30', { of: 'day', month: '2028-02-01', days: 29 }],
  ['2026-06-31', { of: 'day', month: '2026-06-01', days: 30 }],
  ['2026-12-32', { of: 'day', month: '2026-12-01', days: 31 }],
  ['2026-06-00', { of: 'day', month: '2026-06-01', days: 30 }],
  ['2026-13-01', { of: 'month', swapped: '2026-01-13' }],
  ['2026-31-12', { of: 'month', swapped: '2026-12-31' }],
  ['2026-31-06', { of: 'month' }],
  ['2026-13-13', { of: 'month' }],
  ['2026-00-10', { of: 'month' }],
])('%s names no day', (text, fault) => expect(findDateFault(text)).toEqual(fault));

test.each(['2028-02-29', '2026-06-30', '2026-1-1', '18 novembre 2020', '2020/11/31', '2020-11-31T00:00:00Z', '', '-2020-13-01'])(
  '%j has no such fault',
  (text) => expect(findDateFault(text)).toBeUndefined(),
);
