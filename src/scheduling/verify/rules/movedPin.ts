import { findInstant } from '../../../base/zonedTime';
import { defineRule } from '../rule';

/** What is pinned stays: date, time, the advisors and the room that the pin names. */
export const movedPin = defineRule({
  code: 'scheduling/moved-pin',
  severity: 'error',
  records: () => ({ session: 'session' }),
  message: ({ session }: { session: string }) => ({
    fr: `La séance «\u00a0${session}\u00a0» est fixée et n’est plus à sa place.`,
    en: `Session "${session}" is pinned and is no longer in its place.`,
  }),
  find({ problem, held }, report) {
    for (const { index, placement, session, startsAt } of held) {
      const { pinned } = session;
      if (pinned === undefined) continue;
      const reading = findInstant({ date: pinned.date, time: pinned.start }, problem.timeZone);
      const isInPlace = reading.kind !== 'skipped' && reading.epochMinute === startsAt;
      const keepsRoom = pinned.room === undefined || pinned.room === placement.room;
      const keepsAdvisors = (pinned.advisors ?? []).every((named) =>
        placement.advisors.some(({ role, advisor }) => role === named.role && advisor === named.advisor),
      );
      if (!isInPlace || !keepsRoom || !keepsAdvisors) report(['placements', index], { session: session.id });
    }
  },
});
