import { defineRule } from '../rule';

/** Every placement is of a session of the problem. */
export const unknownSession = defineRule({
  code: 'scheduling/unknown-session',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» n’est pas dans le problème.`,
    en: `Session "${session}" is not in the problem.`,
  }),
  find({ schedule, sessionById }, report) {
    for (const [index, { session }] of schedule.placements.entries()) {
      if (!sessionById.has(session)) report(['placements', index, 'session'], { session });
    }
  },
});
