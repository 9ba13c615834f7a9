import { compareText } from '../base/compareText';
import { countMinutesOfDay, formatMinuteOfDay } from '../base/plainDate';
import { addRealMinutes, type LocalTime } from '../base/zonedTime';
import type { Edition } from '../model/edition';
import type { Placement } from '../model/schedule';
import type { Session } from '../model/session';

/** A session with its moment, its people and its room. */
export interface PlacedSession {
  readonly session: Session;
  readonly placement: Placement;
  /** When it ends, on the wall clock of the schedule's zone. */
  readonly end: LocalTime;
  /** Ids of the enterprises that attend. */
  readonly enterprises: readonly string[];
  /** Ids of those who lead, each once, in the order of the roles. */
  readonly advisors: readonly string[];
}

/** Whose sessions: an enterprise's, an advisor's, a room's or a cohort's. */
export interface CalendarSubject {
  readonly kind: 'enterprise' | 'advisor' | 'room' | 'cohort';
  readonly id: string;
}

/**
 * The sessions that the schedule places, in order of time, then of id. Placements of sessions that the edition lacks are left out:
 * `validateEdition` reports them.
 *
 * @param options - `of` keeps one subject's; `cancelled` keeps those called off too.
 */
export function listPlacedSessions(
  edition: Edition,
  { of, cancelled = false }: { readonly of?: CalendarSubject; readonly cancelled?: boolean } = {},
): PlacedSession[] {
  const timeZone = edition.schedule?.timeZone ?? edition.timeZone;
  const sessions = new Map(edition.sessions.map((session) => [session.id, session]));
  return (edition.schedule?.placements ?? [])
    .flatMap((placement) => {
      const session = sessions.get(placement.session);
      if (session === undefined || (!cancelled && isCalledOff(session))) return [];
      const placed: PlacedSession = {
        session,
        placement,
        end: findEnd(placement, timeZone),
        enterprises: session.attendees.map(({ enterprise }) => enterprise),
        advisors: [...new Set(placement.advisors.map(({ advisor }) => advisor))],
      };
      return of === undefined || concerns(placed, of) ? [placed] : [];
    })
    .sort(
      (a, b) =>
        compareText(`${a.placement.date} ${a.placement.start}`, `${b.placement.date} ${b.placement.start}`) ||
        compareText(a.session.id, b.session.id),
    );
}

/** Whether a session will not be held. */
export function isCalledOff({ status }: Session): boolean {
  return status === 'cancelled' || status === 'not-applicable';
}

/** Sessions still without a moment, in the order of the edition. */
export function listUnplacedSessions(edition: Edition): Session[] {
  const placed = new Set(edition.schedule?.placements.map(({ session }) => session) ?? []);
  return edition.sessions.filter((session) => !placed.has(session.id) && !isCalledOff(session));
}

function concerns({ session, placement, enterprises, advisors }: PlacedSession, { kind, id }: CalendarSubject): boolean {
  switch (kind) {
    case 'enterprise':
      return enterprises.includes(id);
    case 'advisor':
      return advisors.includes(id);
    case 'room':
      return placement.room === id;
    case 'cohort':
      return session.cohort === id;
  }
}

/** Real minutes count through a change of clocks; a start that the clock skips (reported elsewhere) ends as the wall clock reads. */
function findEnd({ date, start, sessionMinutes }: Placement, timeZone: string): LocalTime {
  const end = addRealMinutes({ date, time: start }, sessionMinutes, timeZone);
  return end ?? { date, time: formatMinuteOfDay(Math.min(1440, countMinutesOfDay(start) + sessionMinutes)) };
}
