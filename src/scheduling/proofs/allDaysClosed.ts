import { formatDateRange } from '../../base/formatDateRange';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { Compiled } from '../compile/compiled';
import { get, getInt } from '../engine/get';
import { findFirst } from '../engine/windows';
import { formatReasons, listClosureReasons } from '../listClosureReasons';
import { findPeriod, listStartsInDates } from '../listStartsInDates';

/** Closures take every day that the dates of a session leave it. */
export const allDaysClosed = defineCheck({
  code: 'scheduling/all-days-closed',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({
    session,
    from,
    to,
    reasonsFr,
    reasonsEn,
  }: {
    session: string;
    from: string;
    to: string;
    reasonsFr: readonly string[];
    reasonsEn: readonly string[];
  }) => ({
    fr: `La séance «\u00a0${session}\u00a0» n’a aucun jour ouvert\u00a0: tout est fermé ${formatDateRange({ from, to }, { locale: 'fr' })}${formatReasons(reasonsFr, 'fr')}.`,
    en: `Session "${session}" has no open day: all is closed, ${formatDateRange({ from, to }, { locale: 'en' })}${formatReasons(reasonsEn, 'en')}.`,
  }),
  hint: () => ({
    fr: 'Rouvrir des jours, ou élargir les dates de la séance ou de sa cohorte.',
    en: 'Open some of these days, or widen the dates of the session or of its cohort.',
  }),
  find(compiled: Compiled, report) {
    const { model, names, grid, closures } = compiled;
    const { tasks } = model;
    for (const [task, session] of names.sessions.entries()) {
      if (tasks.hopeless[task] === 0 || session.pinned !== undefined) continue;
      const period = findPeriod(compiled, listStartsInDates(compiled, task));
      const open = grid[findFirst(grid, getInt(tasks.firstStart, task))];
      if (period === undefined || (open !== undefined && open <= getInt(tasks.lastStart, task))) continue;
      const reasons = listClosureReasons(closures, period);
      report(['sessions', get(names.sessionPlaces, task)], { session: session.id, ...period, ...reasons });
    }
  },
});
