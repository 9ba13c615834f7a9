import { expect, it } from 'vitest';

import { safeParseCalendar } from '../../../../src/model/calendar';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';
import { buildCalendar, buildDays } from './buildCalendar';

const find = (...periods: readonly (readonly [from: string, to: string])[]) =>
  safeParseCalendar(buildCalendar({ days: periods.map(([from, to]) => buildDays({ from, to })) })).diagnostics;

it('remarks on a day that two periods hold, and keeps the calendar', () => {
  const found = find(['2026-03-02', '2026-03-06'], ['2026-03-06', '2026-03-08']);
  expect(found).toEqual([
    {
      code: 'calendar/overlapping-days',
      severity: 'warning',
      path: ['days', 1, 'from'],
      params: { date: '2026-03-06' },
      related: [['days', 0]],
    },
  ]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(found, { locale })[0]?.message)).toEqual([
    'Le 6\u00a0mars\u00a02026 figure déjà dans ce calendrier.',
    'March\u00a06, 2026 is already in this calendar.',
  ]);
});

it('looks in the order of time, whatever the order of the list, and as far back as needed', () => {
  const found = find(['2026-03-10', '2026-03-10'], ['2026-03-04', '2026-03-04'], ['2026-03-01', '2026-03-10']);
  expect(found.map(({ path, related }) => [path, related])).toEqual([
    [['days', 1, 'from'], [['days', 2]]],
    [['days', 0, 'from'], [['days', 2]]],
  ]);
});

it('stays silent where one period begins the day after another', () => {
  expect(find(['2026-03-02', '2026-03-06'], ['2026-03-07', '2026-03-08'])).toEqual([]);
});
