import { expect, it } from 'vitest';

import { safeParseCalendar } from '../../../../src/model/calendar';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';
import { buildCalendar, buildDays } from './buildCalendar';

it('refuses days that end before they begin', () => {
  const { success, diagnostics } = safeParseCalendar(
    buildCalendar({ days: [buildDays(), buildDays({ from: '2026-03-06', to: '2026-03-05' })] }),
  );
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'calendar/reversed-dates',
      severity: 'error',
      path: ['days', 1, 'to'],
      params: { from: '2026-03-06', to: '2026-03-05' },
      related: [['days', 1, 'from']],
    },
  ]);
  expect(formatDiagnostics(diagnostics, { locale: 'fr' })[0]?.message).toBe(
    'La fin (5\u00a0mars\u00a02026) vient avant le début (6\u00a0mars\u00a02026).',
  );
});

it('stays silent for one day', () => {
  expect(safeParseCalendar(buildCalendar({ days: [buildDays({ from: '2026-03-05', to: '2026-03-05' })] })).diagnostics).toEqual([]);
});
