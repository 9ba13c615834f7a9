import { compareText } from '../base/compareText';
import { demandRecord } from '../base/demandRecord';
import type { Edition } from '../model/edition';
import type { Placement } from '../model/schedule';
import type { Outcome } from './outcome';

/**
 * The edition with the schedule of an outcome.
 *
 * Sessions that the outcome speaks of, placed or left out, are as it says; sessions held or called off, and those that it does not know, keep the
 * place they had. Placements stay in order of time, then of id. The edition given is not touched.
 */
export function applySchedule(edition: Edition, outcome: Pick<Outcome, 'schedule' | 'unplaced'>): Edition {
  demandRecord('applySchedule', 'an edition', edition, 'sessions');
  const { schedule, unplaced } = demandRecord('applySchedule', 'an outcome', outcome, 'schedule', 'unplaced');
  const open = new Set(edition.sessions.filter(({ status }) => status === 'planned').map(({ id }) => id));
  const spokenOf = new Set([...schedule.placements.map(({ session }) => session), ...unplaced.map(({ session }) => session)]);
  const kept = (edition.schedule?.placements ?? []).filter(({ session }) => !open.has(session) || !spokenOf.has(session));
  const keptIds = new Set(kept.map(({ session }) => session));
  const placements = [
    ...kept,
    ...schedule.placements.filter(({ session }) => !keptIds.has(session)).map((placement) => keepPin(placement, edition)),
  ];
  return { ...edition, schedule: { ...edition.schedule, ...schedule, placements: placements.sort(compareInTime) } };
}

/** A session that only stays because another cohort was scheduled is not pinned by that. */
function keepPin(placement: Placement, edition: Edition): Placement {
  const before = edition.schedule?.placements.find(({ session }) => session === placement.session);
  if (placement.pinned !== true || before?.pinned === true) return placement;
  const { session, date, start, sessionMinutes, advisors, room } = placement;
  return { session, date, start, sessionMinutes, advisors, ...(room === undefined ? {} : { room }) };
}

function compareInTime(a: Placement, b: Placement): number {
  return compareText(a.date, b.date) || compareText(a.start, b.start) || compareText(a.session, b.session);
}
