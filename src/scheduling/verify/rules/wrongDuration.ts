import { defineRule } from '../rule';

/** A session lasts what the problem says. */
export const wrongDuration = defineRule({
  code: 'scheduling/wrong-duration',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session, minutes, expected }: { session: string; minutes: number; expected: number }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est placée pour ${minutes}\u00a0min au lieu de ${expected}\u00a0min.`,
    en: `Session "${session}" is placed for ${minutes} min instead of ${expected} min.`,
  }),
  find({ held }, report) {
    for (const { index, placement, session } of held) {
      if (placement.sessionMinutes === session.sessionMinutes) continue;
      report(['placements', index, 'sessionMinutes'], {
        session: session.id,
        minutes: placement.sessionMinutes,
        expected: session.sessionMinutes,
      });
    }
  },
});
