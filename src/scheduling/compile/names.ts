import { compareText } from '../../base/compareText';
import type { ProblemEnterprise, ProblemPerson, ProblemRoom, ProblemSession, SchedulingProblem } from '../schedulingProblem';

/** Records in the order of their ids, whatever the order they came in: an index of the engine is a place in one of these lists. */
export interface Names {
  readonly sessions: readonly ProblemSession[];
  readonly people: readonly ProblemPerson[];
  readonly rooms: readonly ProblemRoom[];
  readonly enterprises: readonly ProblemEnterprise[];
  /** Partners of people, and those with a budget. */
  readonly partners: readonly string[];
  readonly indexOf: {
    readonly session: ReadonlyMap<string, number>;
    readonly person: ReadonlyMap<string, number>;
    readonly room: ReadonlyMap<string, number>;
    readonly enterprise: ReadonlyMap<string, number>;
    readonly partner: ReadonlyMap<string, number>;
  };
  /** Where each session, in the order of ids, is in the problem. */
  readonly sessionPlaces: readonly number[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => compareText(a.id, b.id);

function number(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** The records of a problem in the order of their ids. */
export function buildNames(problem: SchedulingProblem): Names {
  const [sessions, people] = [problem.sessions.toSorted(byId), problem.people.toSorted(byId)];
  const [rooms, enterprises] = [problem.rooms.toSorted(byId), problem.enterprises.toSorted(byId)];
  const named = [...people.flatMap(({ partner }) => partner ?? []), ...(problem.partnerBudgets ?? []).map(({ partner }) => partner)];
  const partners = [...new Set(named)].sort(compareText);
  const ids = (records: readonly { readonly id: string }[]) => number(records.map(({ id }) => id));
  const places = ids(problem.sessions);
  return {
    sessions,
    people,
    rooms,
    enterprises,
    partners,
    indexOf: { session: ids(sessions), person: ids(people), room: ids(rooms), enterprise: ids(enterprises), partner: number(partners) },
    sessionPlaces: sessions.map(({ id }) => places.get(id) ?? 0),
  };
}
