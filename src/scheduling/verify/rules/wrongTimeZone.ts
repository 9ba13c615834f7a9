import { defineRule } from '../rule';

/** Local times of the schedule are those of the problem's zone. */
export const wrongTimeZone = defineRule({
  code: 'scheduling/wrong-time-zone',
  severity: 'error',
  message: ({ received, expected }: { received: string; expected: string }) => ({
    fr: `Le calendrier est dans le fuseau horaire ${received}, et le problème dans ${expected}.`,
    en: `The schedule is in the time of ${received}, and the problem in that of ${expected}.`,
  }),
  find({ problem, schedule }, report) {
    if (schedule.timeZone !== problem.timeZone) report(['timeZone'], { received: schedule.timeZone, expected: problem.timeZone });
  },
});
