import { defineRule } from '../rule';

/** A session has one place. */
export const duplicatePlacement = defineRule({
  code: 'scheduling/duplicate-placement',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est placée deux fois.`,
    en: `Session "${session}" is placed twice.`,
  }),
  find({ schedule }, report) {
    const first = new Map<string, number>();
    for (const [index, { session }] of schedule.placements.entries()) {
      const before = first.get(session);
      if (before === undefined) first.set(session, index);
      else report(['placements', index], { session }, { related: [['placements', before]] });
    }
  },
});
