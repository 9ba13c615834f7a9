import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** The longest wait after a session is not shorter than the shortest. */
export const reversedLag = defineCheck({
  code: 'scheduling/reversed-lag',
  severity: 'error',
  message: ({ minimum, maximum }: { minimum: number; maximum: number; unit: string }) => ({
    fr: `Le délai le plus long (${maximum}) est plus court que le plus court (${minimum}).`,
    en: `The longest lag (${maximum}) is shorter than the shortest (${minimum}).`,
  }),
  find({ sessions }: SchedulingProblem, report) {
    for (const [index, { after }] of sessions.entries()) {
      for (const [k, { lag }] of (after ?? []).entries()) {
        const path = ['sessions', index, 'after', k, 'lag'];
        const { minimumDays = 0, maximumDays = Infinity, minimumMinutes = 0, maximumMinutes = Infinity } = lag ?? {};
        if (maximumDays < minimumDays) report(path, { minimum: minimumDays, maximum: maximumDays, unit: 'days' });
        if (maximumMinutes < minimumMinutes) report(path, { minimum: minimumMinutes, maximum: maximumMinutes, unit: 'minutes' });
      }
    }
  },
});
