import { defineRule } from '../rule';

/** A start in the hour that clocks repeat in autumn means the first of the two. */
export const repeatedLocalTime = defineRule({
  code: 'scheduling/repeated-local-time',
  severity: 'warning',
  records: () => ({ session: 'session' }),
  message: ({ session, date, start }: { session: string; date: string; start: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» commence à ${start} le ${date}, une heure qui revient deux fois\u00a0: la première est retenue.`,
    en: `Session "${session}" starts at ${start} on ${date}, a time that comes twice: the first is meant.`,
  }),
  find({ readings, held }, report) {
    for (const { index, placement } of held) {
      const { session, date, start } = placement;
      if (readings[index]?.kind === 'repeated') report(['placements', index, 'start'], { session, date, start });
    }
  },
});
