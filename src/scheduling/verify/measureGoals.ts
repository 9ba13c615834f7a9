import { compareText } from '../../base/compareText';
import { countDays } from '../../base/plainDate';
import type { GoalAccount, GoalPart } from '../outcome';
import { goalIds, schedulingDefaults, type GoalId } from '../schedulingDefaults';
import type { ProblemSession } from '../schedulingProblem';
import { listPresent } from './presence';
import { listInvited, type HeldSession, type Verification } from './verification';

type Measure = (verification: Verification) => GoalPart[];

/** Days from the first day of the horizon to the last session of each cohort. */
const measureEnds: Measure = ({ problem, held }) =>
  gather(held, ({ session }) => JSON.stringify(session.cohort === undefined ? [] : [session.cohort])).map(({ of, group }) => ({
    of,
    value: Math.max(...group.map(({ placement }) => countDays(placement.date))) - countDays(problem.from),
  }));

/** Advisors of each thread beyond the most that one of its sessions, placed or not, asks for. */
const measureContinuity: Measure = ({ problem, held }) => {
  const asked = new Map<string, number>();
  for (const session of problem.sessions) {
    const thread = describeThread(session);
    const number = session.roles.reduce((sum, role) => sum + role.number, 0);
    if (thread !== undefined) asked.set(thread, Math.max(asked.get(thread) ?? 0, number));
  }
  return gather(held, ({ session }) => describeThread(session)).map(({ of, group }) => {
    const advisors = new Set(group.flatMap(({ placement }) => placement.advisors.map(({ advisor }) => advisor)));
    return { of, value: Math.max(0, advisors.size - (asked.get(JSON.stringify(of)) ?? 0)) };
  });
};

/** Minutes given by each partner beyond its target, or its share of the work in proportion to the budgets. */
const measureLoads: Measure = ({ problem, held, personById }) => {
  const budgets = problem.partnerBudgets ?? [];
  const offered = budgets.reduce((sum, { givenMinutes }) => sum + givenMinutes, 0);
  const asked = problem.sessions.reduce(
    (sum, { sessionMinutes, roles }) => sum + roles.reduce((all, { number }) => all + number * sessionMinutes, 0),
    0,
  );
  return budgets.map(({ partner, givenMinutes, targetMinutes }) => {
    const share = offered === 0 ? 0 : Number((BigInt(asked) * BigInt(givenMinutes)) / BigInt(offered));
    const load = held.reduce(
      (sum, { placement }) =>
        sum + placement.advisors.filter(({ advisor }) => personById.get(advisor)?.partner === partner).length * placement.sessionMinutes,
      0,
    );
    return { of: [partner], value: Math.max(0, load - (targetMinutes ?? share)) };
  });
};

/** Days by which the longest wait between two sessions in a row of a thread exceeds the shortest. */
const measureSpacing: Measure = ({ held }) =>
  gather(held, ({ session }) => describeThread(session)).map(({ of, group }) => {
    const days = group.toSorted((a, b) => a.startsAt - b.startsAt).map(({ placement }) => countDays(placement.date));
    const waits = days.slice(1).map((day, k) => day - (days[k] ?? day));
    return { of, value: waits.length < 2 ? 0 : Math.max(...waits) - Math.min(...waits) };
  });

/** Sessions that each enterprise misses among those where it is welcome. */
const measureAbsences: Measure = (verification) => {
  const missed = new Map<string, number>();
  for (const one of verification.held) {
    const present = new Set(listPresent(verification, one));
    for (const enterprise of listInvited(one.session).welcome) {
      if (!present.has(enterprise)) missed.set(enterprise, (missed.get(enterprise) ?? 0) + 1);
    }
  }
  return [...missed].map(([enterprise, value]) => ({ of: [enterprise], value }));
};

const measures: Readonly<Record<GoalId, Measure>> = {
  'cohort-end': measureEnds,
  continuity: measureContinuity,
  'partner-load': measureLoads,
  'regular-spacing': measureSpacing,
  absences: measureAbsences,
};

/** The value of every goal, from the definition: what the scheduler's own account must equal. */
export function measureGoals(verification: Verification): GoalAccount[] {
  return goalIds.map((id) => {
    const parts = measures[id](verification)
      .filter(({ value }) => value > 0)
      .sort((a, b) => compareText(JSON.stringify(a.of), JSON.stringify(b.of)));
    const weight = verification.problem.weights?.[id] ?? schedulingDefaults.weights[id];
    return { id, value: parts.reduce((sum, { value }) => sum + value, 0), weight, parts };
  });
}

/** A thread and its enterprises, as text; nothing for a session without thread. */
function describeThread({ thread, attendees }: ProblemSession): string | undefined {
  return thread === undefined
    ? undefined
    : JSON.stringify([thread, ...new Set(attendees.map(({ enterprise }) => enterprise).sort(compareText))]);
}

function gather(
  held: readonly HeldSession[],
  keyOf: (one: HeldSession) => string | undefined,
): { of: readonly string[]; group: HeldSession[] }[] {
  const groups = new Map<string, HeldSession[]>();
  for (const one of held) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  // Keys are lists of ids written by the callers above.
  return [...groups].map(([key, group]) => ({ of: JSON.parse(key) as readonly string[], group }));
}
