import { countDays } from '../../base/plainDate';
import type { Lag } from '../../model/activity';
import type { HeldSession, Verification } from './verification';

/** How long a session comes after one that it follows. */
export interface Wait {
  readonly earlier: HeldSession;
  readonly later: HeldSession;
  readonly lag: Lag;
  /** From the date that one starts on to the date that the other does. */
  readonly days: number;
  /** Real minutes from the end of one to the start of the other; below 0 when they overlap. */
  readonly minutes: number;
}

/** Waits between the sessions placed that follow one another. */
export function listWaits({ held }: Verification): Wait[] {
  const heldById = new Map(held.map((one) => [one.session.id, one]));
  return held.flatMap((later) =>
    (later.session.after ?? []).flatMap(({ session, lag = {} }): Wait[] => {
      const earlier = heldById.get(session);
      if (earlier === undefined) return [];
      const days = countDays(later.placement.date) - countDays(earlier.placement.date);
      return [{ earlier, later, lag, days, minutes: later.startsAt - earlier.endsAt }];
    }),
  );
}
