import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** A session lasts at least a minute. */
export const noMinutes = defineCheck({
  code: 'scheduling/no-minutes',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» ne dure aucune minute.`,
    en: `Session "${session}" lasts no minute.`,
  }),
  hint: () => ({ fr: 'Donner sa durée, ou la retirer.', en: 'Give its duration, or remove it.' }),
  find({ sessions }: SchedulingProblem, report) {
    for (const [index, { id, sessionMinutes }] of sessions.entries()) {
      if (sessionMinutes < 1) report(['sessions', index, 'sessionMinutes'], { session: id });
    }
  },
});
