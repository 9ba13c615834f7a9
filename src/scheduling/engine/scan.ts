import type { SeededRandom } from '../../base/random';
import type { Assignment } from './assignment';
import { choosePeople } from './choosePeople';
import { startTrial, type EngineConstraint, type Trial } from './constraint';
import { get, getInt, getNumber } from './get';
import { engineGoals } from './goals/registry';
import type { EngineModel } from './model';
import { spend, type Pace } from './pace';
import { findFirst } from './windows';

/**
 * Looking for the best place of one task: its starts in ascending order, at each the best people and the tightest site.
 *
 * Starts whose own cost already reaches the best are passed over before anything else is asked; the scan ends at once when nothing can
 * be better. Ties go to the earliest start, then to the lowest numbers. With chance, a start is passed over now and then ("blinks"), which
 * is what makes two rebuildings differ. The scan stops when a pause is due and goes on from there: it is a cursor, not a generator,
 * because it is the innermost loop.
 * Reference: Christiaens and Vanden Berghe 2020 (slack induction by string removals), for blinks.
 */
export interface Scan {
  readonly trial: Trial;
  /** Position in the starts of the task, and where to end. */
  position: number;
  end: number;
  /** Nothing costs less. */
  floor: number;
  bestCost: number;
  bestStart: number;
  bestSite: number;
  readonly bestPeople: number[];
}

/** Rules by what they judge; those settled beforehand are left out. */
export interface Rules {
  readonly start: readonly EngineConstraint[];
  readonly worker: readonly EngineConstraint[];
  readonly site: readonly EngineConstraint[];
}

/** One start in so many is passed over. */
const blinkEvery = 24;

/** Sorts constraints for scanning. */
export function buildRules(constraints: readonly EngineConstraint[]): Rules {
  const pick = (scope: EngineConstraint['scope']) => constraints.filter((constraint) => constraint.scope === scope && !constraint.settled);
  return { start: pick('start'), worker: pick('worker'), site: pick('site') };
}

/** A scan of nothing yet; one serves a whole search. */
export function createScan(): Scan {
  return { trial: startTrial(), position: 0, end: 0, floor: 0, bestCost: Infinity, bestStart: -1, bestSite: -1, bestPeople: [] };
}

/** Begins to scan a task, between two starts. */
export function beginScan(
  model: EngineModel,
  assignment: Assignment,
  scan: Scan,
  task: number,
  from = getInt(model.tasks.earliest, task),
  to = getInt(model.tasks.latest, task),
): void {
  const starts = get(model.tasks.starts, task);
  const chain = getInt(model.tasks.chain, task);
  scan.trial.task = task;
  scan.position = findFirst(starts, from);
  scan.end = findFirst(starts, to + 1);
  scan.floor = chain < 0 ? 0 : -getNumber(model.weights, 3) * getNumber(get(assignment.values, 3), chain);
  scan.bestCost = Infinity;
  scan.bestStart = -1;
}

/** Scans until a pause is due (false) or the end (true). Looks at one start at least. */
export function advanceScan(
  model: EngineModel,
  assignment: Assignment,
  rules: Rules,
  scan: Scan,
  pace: Pace,
  random?: SeededRandom,
): boolean {
  const { trial } = scan;
  const { task } = trial;
  const starts = get(model.tasks.starts, task);
  const parties = getInt(model.tasks.required.offset, task + 1) - getInt(model.tasks.required.offset, task);
  while (scan.position < scan.end) {
    const start = getInt(starts, scan.position);
    scan.position += 1;
    if (random?.nextBelow(blinkEvery) === 0) continue;
    const startCost = costAtStart(model, assignment, task, start);
    if (startCost < scan.bestCost) {
      trial.start = start;
      trial.post = -1;
      trial.worker = -1;
      trial.site = -1;
      if (!isBlocked(rules.start, model, assignment, trial)) judgeStart(model, assignment, rules, scan, pace, startCost);
    }
    if (scan.bestCost <= scan.floor) scan.position = scan.end;
    if (spend(pace, 3 + parties)) return scan.position >= scan.end;
  }
  return true;
}

/** Whether a list of constraints refuses a trial. */
export function isBlocked(constraints: readonly EngineConstraint[], model: EngineModel, assignment: Assignment, trial: Trial): boolean {
  for (let k = 0; k < constraints.length; k += 1) if (constraints[k]?.blocks(model, assignment, trial) === true) return true;
  return false;
}

function costAtStart(model: EngineModel, assignment: Assignment, task: number, start: number): number {
  let cost = 0;
  for (let g = 0; g < engineGoals.length; g += 1) {
    cost += getNumber(model.weights, g) * (engineGoals[g]?.growAtStart?.(model, assignment, task, start) ?? 0);
  }
  return cost;
}

function judgeStart(model: EngineModel, assignment: Assignment, rules: Rules, scan: Scan, pace: Pace, startCost: number): void {
  const { trial } = scan;
  const site = chooseSite(model, assignment, rules, trial, pace);
  if (site === undefined) return;
  const cost = startCost + choosePeople(model, assignment, rules.worker, trial, scan.bestCost - startCost, pace);
  if (cost >= scan.bestCost) return;
  scan.bestCost = cost;
  scan.bestStart = trial.start;
  scan.bestSite = site;
  scan.bestPeople.length = 0;
  for (let k = 0; k < trial.chosenCount; k += 1) scan.bestPeople.push(get(trial.chosen, k));
}

/** The free site with the fewest seats that are enough, −1 where none is needed, `undefined` where none is free. */
function chooseSite(model: EngineModel, assignment: Assignment, rules: Rules, trial: Trial, pace: Pace): number | undefined {
  const { needsSite, siteFixed } = model.tasks;
  if (needsSite[trial.task] === 0) return -1;
  const fixed = getInt(siteFixed, trial.task);
  let best: number | undefined;
  for (let site = 0; site < model.sites.seats.length; site += 1) {
    if (fixed >= 0 && site !== fixed) continue;
    if (best !== undefined && getNumber(model.sites.seats, site) >= getNumber(model.sites.seats, best)) continue;
    trial.site = site;
    if (!isBlocked(rules.site, model, assignment, trial)) best = site;
  }
  spend(pace, model.sites.seats.length);
  trial.site = -1;
  return best;
}
