import { countDays, readTime } from '../base/plainDate';
import type { Edition } from '../model/edition';
import type { Placement } from '../model/schedule';
import type { Session } from '../model/session';
import { indexById } from './indexById';

/** A placement and its session, with the local minutes that it takes. */
export interface LocatedPlacement {
  /** Its place in the schedule. */
  readonly index: number;
  readonly placement: Placement;
  readonly session: Session;
  /** The place of its session in the edition. */
  readonly place: number;
  /** True where the session was held, or someone fixed where it is: what departs from the rules may have been decided. */
  readonly isSettled: boolean;
  /** Local minutes since 1970-01-01 00:00, clock changes apart: they tell what comes before what. */
  readonly start: number;
  /** The first minute after it. */
  readonly end: number;
}

/** The placements of a schedule whose session is known and not called off, in the order of the document. Cost: one walk. */
export function locatePlacements({ schedule, sessions }: Edition): LocatedPlacement[] {
  if (schedule === undefined) return [];
  const placeById = indexById(sessions);
  return [...schedule.placements.entries()].flatMap(([index, placement]) => {
    const place = placeById.get(placement.session) ?? -1;
    const session = sessions[place];
    if (session === undefined || session.status === 'cancelled' || session.status === 'not-applicable') return [];
    const start = countDays(placement.date) * 1440 + (readTime(placement.start) ?? 0);
    const isSettled = session.status === 'held' || placement.pinned === true;
    return [{ index, placement, session, place, isSettled, start, end: start + placement.sessionMinutes }];
  });
}
