import { defineRule } from '../rule';
import { findClosure } from '../presence';
import { formatDate } from '../../../base/formatDate';
import { pickText } from '../../../base/localizedText';

/** Nothing is held on a day of closure; what is pinned there gets a warning. */
export const onClosure = defineRule({
  code: 'scheduling/on-closure',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, date, reasonFr, reasonEn }: { session: string; date: string; reasonFr: string; reasonEn: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» tombe un jour de fermeture, le ${formatDate(date, { locale: 'fr' })} (${reasonFr}).`,
    en: `Session "${session}" falls on a day of closure, ${formatDate(date, { locale: 'en' })} (${reasonEn}).`,
  }),
  find(verification, report) {
    for (const { index, session, stretches } of verification.held) {
      const date = stretches.find((stretch) => findClosure(verification, stretch.date) !== undefined)?.date;
      const closure = date === undefined ? undefined : findClosure(verification, date);
      if (date === undefined || closure === undefined) continue;
      const { reason } = closure;
      report(
        ['placements', index, 'date'],
        { session: session.id, date, reasonFr: pickText(reason, 'fr'), reasonEn: pickText(reason, 'en') },
        session.pinned === undefined ? {} : { severity: 'warning' },
      );
    }
  },
});
