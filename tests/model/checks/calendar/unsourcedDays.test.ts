import { expect, it } from 'vitest';

import { safeParseCalendar, type Calendar } from '../../../../src/model/calendar';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';
import { buildCalendar } from './buildCalendar';

const days = { from: '2026-07-19', to: '2026-08-01', reason: { fr: 'Vacances de la construction' }, kind: 'avoid' as const };
const source = { title: { fr: 'CCQ, dates des congés' } };
const list = (changes: Partial<Calendar>) =>
  safeParseCalendar(buildCalendar({ days: [days], ...changes })).diagnostics.map(({ path }) => path);

it('remarks on dates that come from nowhere', () => {
  const { success, diagnostics } = safeParseCalendar(
    buildCalendar({
      days: [
        { ...days, assumed: true },
        { ...days, from: '2027-01-01', to: '2027-01-01' },
      ],
    }),
  );
  expect(success).toBe(true);
  expect(diagnostics).toEqual([{ code: 'calendar/unsourced-days', severity: 'warning', path: ['days', 1], params: {} }]);
  expect(formatDiagnostics(diagnostics, { locale: 'fr' })[0]?.hint).toBe(
    'Ajouter une source («\u00a0source\u00a0»), ou marquer l’hypothèse («\u00a0assumed\u00a0»).',
  );
});

it('stays silent where the days or the whole calendar have a source, or are assumed', () => {
  expect(list({})).toEqual([['days', 0]]);
  expect(list({ source })).toEqual([]);
  expect(list({ assumed: true })).toEqual([]);
  expect(list({ days: [{ ...days, source }] })).toEqual([]);
});
