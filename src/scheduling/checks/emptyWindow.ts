import { formatTime } from '../../base/formatTime';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** A weekly window ends after it begins; one that does not holds nothing. */
export const emptyWindow = defineCheck({
  code: 'scheduling/empty-window',
  severity: 'warning',
  message: ({ from, to }: { from: string; to: string }) => ({
    fr: `La plage de ${formatTime(from, { locale: 'fr' })} à ${formatTime(to, { locale: 'fr' })} est vide\u00a0: elle est ignorée.`,
    en: `The window from ${formatTime(from, { locale: 'en' })} to ${formatTime(to, { locale: 'en' })} is empty: it is ignored.`,
  }),
  hint: () => ({
    fr: 'Pour une plage qui passe minuit, en écrire deux.',
    en: 'For a window that passes midnight, write two.',
  }),
  find(problem: SchedulingProblem, report) {
    for (const key of ['people', 'rooms', 'enterprises'] as const) {
      for (const [index, { availability }] of problem[key].entries()) {
        for (const [k, { from, to }] of (availability?.weekly ?? []).entries()) {
          if (to <= from) report([key, index, 'availability', 'weekly', k], { from, to });
        }
      }
    }
  },
});
