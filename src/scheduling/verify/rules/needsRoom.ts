import { defineRule } from '../rule';

/** A session that needs a room has one. */
export const needsRoom = defineRule({
  code: 'scheduling/needs-room',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» a besoin d’une salle et n’en a pas.`,
    en: `Session "${session}" needs a room and has none.`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      if (session.needsRoom === true && placement.room === undefined) report(['placements', index], { session: session.id });
    }
  },
});
