import type { Calendar, CalendarDays } from '../../../../src/model/calendar';

/** One assumed day closed, 2 March 2026. */
export function buildDays(changes: Partial<CalendarDays> = {}): CalendarDays {
  return { from: '2026-03-02', to: '2026-03-02', reason: { fr: 'Semaine de relâche' }, kind: 'closed', assumed: true, ...changes };
}

/** A calendar with nothing to say about it. */
export function buildCalendar(changes: Partial<Calendar> = {}): Calendar {
  return { schema: 'trajet/calendar/1.0', id: 'school', title: { fr: 'Calendrier scolaire' }, days: [buildDays()], ...changes };
}
