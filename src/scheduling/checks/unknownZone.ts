import { isTimeZone } from '../../base/zonedTime';
import { defineCheck } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';

/** Local times are those of a zone that the host knows. */
export const unknownZone = defineCheck({
  code: 'scheduling/unknown-zone',
  severity: 'error',
  message: ({ received }: { received: string }) => ({
    fr: `«\u00a0${received}\u00a0» n’est pas un fuseau horaire connu.`,
    en: `"${received}" is not a known time zone.`,
  }),
  hint: () => ({ fr: 'Écrire un nom de l’IANA\u00a0: America/Toronto.', en: 'Write an IANA name: America/Toronto.' }),
  find({ timeZone }: SchedulingProblem, report) {
    if (!isTimeZone(timeZone)) report(['timeZone'], { received: timeZone });
  },
});
