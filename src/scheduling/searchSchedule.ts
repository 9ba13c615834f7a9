import { seedRandom } from '../base/random';
import { compareText } from '../base/compareText';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import { runChecks } from '../diagnostics/defineCheck';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic';
import { assumedHours } from './build/buildDiagnostics';
import { problemChecks } from './checks/registry';
import { tooLarge } from './checks/tooLarge';
import { compileProblem } from './compile/compileProblem';
import { toAccounts } from './compile/toAccounts';
import { toSchedule } from './compile/toSchedule';
import { construct } from './engine/construct';
import { improve } from './engine/improve';
import { mostOperationsInOnePiece, operationsBetweenPauses, spend, startPace, type Pace, type Pausing } from './engine/pace';
import { rebuildAssignment } from './engine/score';
import { createSearch, type Search } from './engine/search';
import { demandProblem, demandSearch } from './demandSearch';
import { explainUnplaced } from './explainUnplaced';
import type { Outcome, SearchProgress } from './outcome';
import { prove } from './proofs/prove';
import { constraints } from './registry';
import { schedulingDefaults } from './schedulingDefaults';
import { schedulingLimits } from './schedulingLimits';
import type { SchedulingProblem } from './schedulingProblem';

/** How to search. */
export interface SearchOptions {
  /** A whole number; the same seed gives the same schedule. 1 when absent. */
  readonly seed?: number;
  /** Sessions tried in construction and rounds of improvement, in all; each session is tried once whatever it is. 10,000 when absent. */
  readonly maxSteps?: number;
}

/** Two pauses of a search are never further apart than so many elementary operations, whatever the size of the problem. */
export const mostOperationsBetweenYields = operationsBetweenPauses + mostOperationsInOnePiece;

/**
 * A search for a schedule, pause after pause: each yields where it stands, and the generator returns the outcome.
 *
 * Two yields are at most `mostOperationsBetweenYields` elementary operations apart (an interval read, a candidate asked about, a session
 * moved), in compiling, proofs, construction, improvement and reasons alike; there is also one at every step. To end early with the best
 * so far, send `true`: `search.next(true)`. Nothing reads a clock: same problem, same seed, same steps, same outcome.
 *
 * A problem that does not hold together (see `safeParseSchedulingProblem`) places nothing, and the diagnostics say why.
 *
 * @throws RangeError when the seed is not a whole number, or `maxSteps` not a whole number from 0.
 */
export function* searchSchedule(
  problem: SchedulingProblem,
  options: SearchOptions = {},
): Generator<SearchProgress, Outcome, boolean | undefined> {
  const { seed = schedulingDefaults.seed, maxSteps = schedulingDefaults.maxSteps } = options;
  demandProblem('searchSchedule', problem);
  demandSearch('searchSchedule', { maxSteps, seed });
  const pace = startPace();
  const desk: Desk = { problem, seed, maxSteps, pace, search: undefined };
  const work = run(desk);
  for (let turn = work.next(); ; turn = work.next()) {
    if (turn.done === true) return turn.value;
    pace.sincePause = 0;
    if ((yield readProgress(desk)) === true) pace.stopAsked = true;
  }
}

interface Desk {
  readonly problem: SchedulingProblem;
  readonly seed: number;
  readonly maxSteps: number;
  readonly pace: Pace;
  search: Search | undefined;
}

function readProgress({ problem, pace, search }: Desk): SearchProgress {
  const total = problem.sessions.length;
  if (search === undefined) return { step: 0, placed: 0, total, cost: 0, best: 0, operations: pace.operations };
  const { step, best, assignment } = search;
  return { step, placed: total - best.left, total, cost: assignment.cost, best: best.cost, operations: pace.operations };
}

function* run(desk: Desk): Pausing<Outcome> {
  const { problem, seed, maxSteps, pace } = desk;
  const random = seedRandom(seed);
  const diagnostics = yield* examine(problem, pace);
  if (hasErrors(diagnostics)) return leaveAll(desk, diagnostics);

  const compiling = compileProblem(problem, pace);
  let turn = compiling.next();
  for (; turn.done !== true && !pace.stopAsked; turn = compiling.next()) yield;
  if (turn.done !== true) return leaveAll(desk, diagnostics);
  const compiled = turn.value;
  if (compiled === undefined) {
    const limit = schedulingLimits.candidateStarts;
    return leaveAll(desk, [...diagnostics, buildDiagnostic(tooLarge, [], { of: 'candidateStarts', count: limit + 1, limit })]);
  }

  const { proofs, lowerBound } = yield* prove(compiled, pace);
  const search = createSearch(compiled.model, constraints, { random, pace });
  desk.search = search;
  if (spend(pace, 10 * compiled.model.tasks.count)) yield;
  yield* construct(search);
  yield* improve(search, { maxSteps, lowerBound: lowerBound ?? -Infinity });

  const best = rebuildAssignment(compiled.model, search.bestColumns);
  if (spend(pace, 20 * compiled.model.tasks.count)) yield;
  const unplaced = yield* explainUnplaced(compiled, best, proofs, pace);
  const isProvedBest = lowerBound !== undefined && search.best.cost <= lowerBound;
  return {
    status: unplaced.length === 0 ? (isProvedBest ? 'optimal' : 'feasible') : proofs.length > 0 ? 'infeasible' : 'partial',
    schedule: toSchedule(compiled, search.bestColumns, { seed, steps: search.step }),
    goals: toAccounts(compiled, best),
    ...(lowerBound === undefined ? {} : { lowerBound }),
    unplaced,
    steps: search.step,
    diagnostics: [...diagnostics, ...proofs],
  };
}

/** The checks of a problem, sizes first, with a pause after each; then whose hours are assumed. */
function* examine(problem: SchedulingProblem, pace: Pace): Pausing<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  const size = problem.sessions.length + problem.people.length + problem.enterprises.length + problem.rooms.length;
  for (const check of problemChecks) {
    diagnostics.push(...runChecks([check], problem));
    if (hasErrors(diagnostics)) return diagnostics;
    if (spend(pace, size)) yield;
  }
  for (const of of ['people', 'enterprises'] as const) {
    const unknown = problem[of].filter(({ availability }) => availability === undefined || availability.weekly.length === 0);
    const ids = unknown.map(({ id }) => id).sort(compareText);
    const place = ids.length === 1 ? [problem[of].findIndex(({ id }) => id === ids[0])] : [];
    if (ids.length > 0) diagnostics.push(buildDiagnostic(assumedHours, [of, ...place], { of, ids }));
  }
  return diagnostics;
}

/** The outcome of a problem that was not searched. */
function leaveAll({ problem, seed }: Desk, diagnostics: readonly Diagnostic[]): Outcome {
  return {
    status: problem.sessions.length === 0 ? 'feasible' : 'partial',
    schedule: { timeZone: problem.timeZone, placements: [], madeWith: { seed, steps: 0 } },
    goals: [],
    unplaced: problem.sessions.map(({ id }) => ({ session: id, reasons: [] })).sort((a, b) => compareText(a.session, b.session)),
    steps: 0,
    diagnostics,
  };
}
