import { formatDate } from '../../../base/formatDate';
import { countMinutesOfDay, countDays } from '../../../base/plainDate';
import { defineRule } from '../rule';

/** Sessions are held within the horizon, and none before the instant that the problem sets; one that is pinned past the end gets a warning. */
export const outsideHorizon = defineRule({
  code: 'scheduling/outside-horizon',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, date }: { session: string; date: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» (${formatDate(date, { locale: 'fr' })}) est hors des dates du problème.`,
    en: `Session "${session}" (${formatDate(date, { locale: 'en' })}) is outside the dates of the problem.`,
  }),
  find({ problem, held }, report) {
    const { from, to, notBefore = from } = problem;
    for (const { index, placement, session, startsAt, stretches } of held) {
      const dates = stretches.map(({ date }) => date);
      const isOutside = dates.some((date) => date < from || date > to);
      const isTooSoon = notBefore.length === 10 ? placement.date < notBefore : startsAt * 60 < readSeconds(notBefore);
      if (!isOutside && (!isTooSoon || session.pinned !== undefined)) continue;
      const found = { session: session.id, date: placement.date };
      report(['placements', index, 'date'], found, session.pinned === undefined ? {} : { severity: 'warning' });
    }
  },
});

/** Seconds since 1970 of an instant in UTC. */
function readSeconds(instant: string): number {
  return countDays(instant.slice(0, 10)) * 86_400 + countMinutesOfDay(instant.slice(11, 16)) * 60 + Number(instant.slice(17, 19));
}
