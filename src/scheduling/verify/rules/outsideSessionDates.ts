import { formatDateRange } from '../../../base/formatDateRange';
import type { Locale } from '../../../base/localizedText';
import { formatDate } from '../../../base/formatDate';
import { defineRule } from '../rule';

/** A session starts between its own dates, both included; one that is pinned elsewhere gets a warning. */
export const outsideSessionDates = defineRule({
  code: 'scheduling/outside-session-dates',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, date, earliest, latest }: { session: string; date: string; earliest: string | null; latest: string | null }) => ({
    fr: `La séance «\u00a0${session}\u00a0» (${formatDate(date, { locale: 'fr' })}) est hors de ses dates${describeDates(earliest, latest, 'fr')}.`,
    en: `Session "${session}" (${formatDate(date, { locale: 'en' })}) is outside its dates${describeDates(earliest, latest, 'en')}.`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      const { notBefore = placement.date, notAfter = placement.date } = session;
      if (notBefore <= placement.date && placement.date <= notAfter) continue;
      const found = { session: session.id, date: placement.date, earliest: session.notBefore ?? null, latest: session.notAfter ?? null };
      report(['placements', index, 'date'], found, session.pinned === undefined ? {} : { severity: 'warning' });
    }
  },
});

/** « (du 8 au 9 décembre 2020) », or the one end that there is. */
function describeDates(earliest: string | null, latest: string | null, locale: Locale): string {
  const [from, to] = [earliest, latest].map((date) => (date === null ? undefined : formatDate(date, { locale })));
  if (earliest !== null && latest !== null) return ` (${formatDateRange({ from: earliest, to: latest }, { locale })})`;
  if (from !== undefined) return locale === 'fr' ? ` (à partir du ${from})` : ` (from ${from})`;
  return to === undefined ? '' : locale === 'fr' ? ` (jusqu’au ${to})` : ` (up to ${to})`;
}
