import { addDays, formatMinuteOfDay } from '../../src/base/plainDate';
import type { Placement, Schedule } from '../../src/model/schedule';
import type { ProblemSession, SchedulingProblem } from '../../src/scheduling/schedulingProblem';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';

const wrap = (problem: SchedulingProblem, placements: readonly Placement[]): Schedule => ({
  timeZone: problem.timeZone,
  placements: [...placements],
});

/** Every way to fill the roles of a session with people, whoever they are. */
function listCasts(problem: SchedulingProblem, { roles }: ProblemSession): Placement['advisors'][] {
  const places = roles.flatMap(({ role, number }) => Array.from({ length: number }, () => role));
  return places.reduce<Placement['advisors'][]>(
    (casts, role) => casts.flatMap((cast) => problem.people.map(({ id }) => [...cast, { role, advisor: id }])),
    [[]],
  );
}

/** Every place that a session could have if it were alone, by trying all of them. */
function listPlaces(problem: SchedulingProblem, session: ProblemSession): Placement[] {
  const places: Placement[] = [];
  const starts = Array.from({ length: 1440 / (problem.gridMinutes ?? 30) }, (_, k) => formatMinuteOfDay(k * (problem.gridMinutes ?? 30)));
  const times = session.pinned === undefined ? starts : [session.pinned.start];
  const casts = listCasts(problem, session);
  const rooms = session.needsRoom === true ? problem.rooms.map(({ id }) => ({ room: id })) : [{}];
  for (let date = problem.from; date <= problem.to; date = addDays(date, 1)) {
    if (session.pinned !== undefined && session.pinned.date !== date) continue;
    for (const start of times) {
      const base = { session: session.id, date, start, sessionMinutes: session.sessionMinutes };
      // The time alone first: most of them fall here.
      const bare: SchedulingProblem = { ...problem, sessions: [{ ...session, roles: [], needsRoom: false, ...unpinPeople(session) }] };
      if (!verifySchedule(bare, wrap(bare, [{ ...base, advisors: [] }])).valid) continue;
      for (const advisors of casts) {
        for (const room of rooms) {
          const place: Placement = { ...base, advisors, ...room };
          if (verifySchedule(problem, wrap(problem, [place])).valid) places.push(place);
        }
      }
    }
  }
  return places;
}

function unpinPeople({ pinned }: ProblemSession): Partial<ProblemSession> {
  return pinned === undefined ? {} : { pinned: { date: pinned.date, start: pinned.start } };
}

/** What trying everything finds. */
export interface Truth {
  /** Schedules found, `until` reached or all looked at. */
  readonly count: number;
  readonly leastCost: number;
}

/** Combinations of places beyond which a brute force is not worth its time. */
const mostCombinations = 1_500;

/** Costs of the schedules of all the sessions, by looking at every one (`undefined`: there are too many); cut where a part already breaks a rule, since more sessions mend none. */
export function bruteForce(problem: SchedulingProblem, { until = Infinity }: { readonly until?: number } = {}): Truth | undefined {
  const places = problem.sessions.map((session) => listPlaces(problem, session)).sort((a, b) => a.length - b.length);
  if (places.reduce((product, { length }) => product * length, 1) > mostCombinations) return undefined;
  let [count, leastCost] = [0, Infinity];
  const extend = (placements: readonly Placement[]): void => {
    if (count >= until) return;
    const next = places[placements.length];
    const isWhole = next === undefined;
    const { valid, goals } = verifySchedule(problem, wrap(problem, placements));
    if (!valid) return;
    if (isWhole) {
      count += 1;
      leastCost = Math.min(
        leastCost,
        goals.reduce((sum, { value, weight }) => sum + value * weight, 0),
      );
      return;
    }
    for (const place of next) extend([...placements, place]);
  };
  extend([]);
  return { count, leastCost };
}
