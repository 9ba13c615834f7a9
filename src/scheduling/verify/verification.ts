import { addDays, findWeekday, formatMinuteOfDay, weekdays, type PlainDate } from '../../base/plainDate';
import { findInstant, findLocalTime, type LocalTimeReading } from '../../base/zonedTime';
import type { Placement, Schedule } from '../../model/schedule';
import type { ProblemEnterprise, ProblemPerson, ProblemRoom, ProblemSession, SchedulingProblem } from '../schedulingProblem';

/** A stretch of local time within one day: minutes since midnight, `to` excluded. */
export interface LocalStretch {
  readonly date: PlainDate;
  readonly from: number;
  readonly to: number;
}

/** A placement with its session, and when it is held: in instants and in local time. */
export interface HeldSession {
  /** Place in `schedule.placements`. */
  readonly index: number;
  readonly placement: Placement;
  readonly session: ProblemSession;
  /** Minutes since 1970. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** The local times it goes through; more than one past midnight or a change of clocks. */
  readonly stretches: readonly LocalStretch[];
}

/** A schedule beside its problem, record by record. */
export interface Verification {
  readonly problem: SchedulingProblem;
  readonly schedule: Schedule;
  /** What the local time of each placement names. */
  readonly readings: readonly LocalTimeReading[];
  /** Placements that mean something: of a session of the problem, the first of it, at a time that exists. */
  readonly held: readonly HeldSession[];
  readonly sessionById: ReadonlyMap<string, ProblemSession>;
  readonly personById: ReadonlyMap<string, ProblemPerson>;
  readonly roomById: ReadonlyMap<string, ProblemRoom>;
  readonly enterpriseById: ReadonlyMap<string, ProblemEnterprise>;
}

/** Reads a schedule beside its problem. Local times are those of the problem's zone. */
export function readSchedule(problem: SchedulingProblem, schedule: Schedule): Verification {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));
  const sessionById = byId(problem.sessions);
  const readings = schedule.placements.map(({ date, start }) => findInstant({ date, time: start }, problem.timeZone));
  const seen = new Set<string>();
  const held = schedule.placements.flatMap((placement, index): HeldSession[] => {
    const session = sessionById.get(placement.session);
    const reading = readings[index];
    if (session === undefined || seen.has(session.id)) return [];
    seen.add(session.id);
    if (reading === undefined || reading.kind === 'skipped') return [];
    const startsAt = reading.epochMinute;
    const endsAt = startsAt + placement.sessionMinutes;
    return [{ index, placement, session, startsAt, endsAt, stretches: listStretches(startsAt, endsAt, problem.timeZone) }];
  });
  return {
    problem,
    schedule,
    readings,
    held,
    sessionById,
    personById: byId(problem.people),
    roomById: byId(problem.rooms),
    enterpriseById: byId(problem.enterprises),
  };
}

const mostWalked = 3_000;

/** The local times between two instants: walked minute by minute where clocks change on the way, cut at midnights otherwise. */
function listStretches(startsAt: number, endsAt: number, timeZone: string): LocalStretch[] {
  const stretches: { date: PlainDate; from: number; to: number }[] = [];
  const [first, last] = [findLocalTime(startsAt, timeZone), findLocalTime(endsAt, timeZone)];
  const from = minuteOf(first.time);
  const end = addMinutes(first.date, from, endsAt - startsAt);
  const isEven = end.date === last.date && formatMinuteOfDay(end.minute) === last.time;
  if (isEven || endsAt - startsAt > mostWalked) {
    for (let date = first.date; date <= end.date; date = addDays(date, 1)) {
      const to = date === end.date ? end.minute : 1440;
      if (to > 0) stretches.push({ date, from: date === first.date ? from : 0, to });
    }
    return stretches;
  }
  for (let minute = startsAt; minute < endsAt; minute += 1) {
    const local = findLocalTime(minute, timeZone);
    const at = minuteOf(local.time);
    const open = stretches.at(-1);
    if (open?.date === local.date && open.to === at) open.to = at + 1;
    else stretches.push({ date: local.date, from: at, to: at + 1 });
  }
  return stretches;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function addMinutes(date: PlainDate, minute: number, minutes: number): { readonly date: PlainDate; readonly minute: number } {
  const days = Math.floor((minute + minutes) / 1440);
  return { date: addDays(date, days), minute: minute + minutes - days * 1440 };
}

/** The Monday of the week of a date. */
export function findMonday(date: PlainDate): PlainDate {
  return addDays(date, -weekdays.indexOf(findWeekday(date)));
}

/** Ids of the enterprises without which a session is not held; of those that are welcome. Someone in both is required. */
export function listInvited({ attendees }: ProblemSession): { readonly required: readonly string[]; readonly welcome: readonly string[] } {
  const required = new Set(attendees.filter(({ attendance }) => attendance === 'required').map(({ enterprise }) => enterprise));
  const welcome = new Set(attendees.map(({ enterprise }) => enterprise).filter((enterprise) => !required.has(enterprise)));
  return { required: [...required], welcome: [...welcome] };
}

/** Whether a placement keeps an advisor in a role that a pin decided. */
export function isPinnedAdvisor({ pinned }: ProblemSession, role: string, advisor: string): boolean {
  return pinned?.advisors?.some((named) => named.role === role && named.advisor === advisor) === true;
}
