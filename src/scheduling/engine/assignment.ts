import { eraseDiary, writeDiary, type Diary } from './diary';
import { get, getInt, getNumber } from './get';
import { engineGoals } from './goals/registry';
import type { EngineModel } from './model';

/**
 * Where each task is, and everything that placing or removing one keeps up to date.
 *
 * The three first columns are the answer; all the rest follows from them (a law recounts it). Placing and removing a task costs a few
 * halvings and shifts of diaries, and a fresh measure of the parts of goals that it counts in.
 */
export interface Assignment {
  /** Start of each task, −1 while it has no place. */
  readonly start: Int32Array;
  /** Worker of each post, −1 while it has none. */
  readonly worker: Int32Array;
  /** Site of each task, or −1. */
  readonly site: Int32Array;
  readonly workerDiary: readonly Diary[];
  readonly partyDiary: readonly Diary[];
  /** Tasks placed where a party is welcome; these may overlap. */
  readonly welcomeDiary: readonly Diary[];
  readonly siteDiary: readonly Diary[];
  readonly chainDiary: readonly Diary[];
  /** Times that each worker fills a post of each chain; key: chain × workers + worker. */
  readonly chainUse: Map<number, number>;
  /** Different workers of each chain. */
  readonly chainWorkers: Int32Array;
  readonly workerLoad: Float64Array;
  readonly partyLoad: Float64Array;
  readonly purseLoad: Float64Array;
  /** Value of each part of each goal. */
  readonly values: readonly Float64Array[];
  placed: number;
  /** Weighted sum of the values. */
  cost: number;
}

/** Nothing placed. */
export function createAssignment(model: EngineModel): Assignment {
  const { tasks, workers, parties, sites, purses } = model;
  const diaries = (count: number): Diary[] => Array.from({ length: count }, () => []);
  return {
    start: new Int32Array(tasks.count).fill(-1),
    worker: new Int32Array(tasks.postChoice.length).fill(-1),
    site: new Int32Array(tasks.count).fill(-1),
    workerDiary: diaries(workers.windows.length),
    partyDiary: diaries(parties.windows.length),
    welcomeDiary: diaries(parties.windows.length),
    siteDiary: diaries(sites.windows.length),
    chainDiary: diaries(model.chainCount),
    chainUse: new Map(),
    chainWorkers: new Int32Array(model.chainCount),
    workerLoad: new Float64Array(workers.windows.length),
    partyLoad: new Float64Array(parties.windows.length),
    purseLoad: new Float64Array(purses.budget.length),
    values: engineGoals.map((goal) => new Float64Array(goal.countParts(model))),
    placed: 0,
    cost: 0,
  };
}

/** Gives a task its place. `people` holds a worker for each of its posts; `site` is −1 for none. The task must have no place yet. */
export function placeTask(
  model: EngineModel,
  assignment: Assignment,
  task: number,
  start: number,
  people: ArrayLike<number>,
  site: number,
): void {
  const { postOffset } = model.tasks;
  const firstPost = getInt(postOffset, task);
  assignment.start[task] = start;
  assignment.site[task] = site;
  for (let post = firstPost; post < getInt(postOffset, task + 1); post += 1) assignment.worker[post] = people[post - firstPost] ?? -1;
  writeDiaries(model, assignment, task, 1);
  assignment.placed += 1;
  refreshGoals(model, assignment, task);
}

/** Takes a task from its place. The task must have one. */
export function removeTask(model: EngineModel, assignment: Assignment, task: number): void {
  const { postOffset } = model.tasks;
  const start = getInt(assignment.start, task);
  writeDiaries(model, assignment, task, -1);
  const [firstPost, lastPost] = [getInt(postOffset, task), getInt(postOffset, task + 1)];
  const people = assignment.worker.slice(firstPost, lastPost);
  assignment.start[task] = -1;
  assignment.site[task] = -1;
  assignment.worker.fill(-1, firstPost, lastPost);
  assignment.placed -= 1;
  refreshGoals(model, assignment, task, start, people);
}

function writeDiaries(model: EngineModel, assignment: Assignment, task: number, sign: 1 | -1): void {
  const { tasks, workers } = model;
  const { start } = assignment;
  const write = sign === 1 ? writeDiary : eraseDiary;
  const minutes = getInt(tasks.minutes, task) * sign;
  for (let k = getInt(tasks.required.offset, task); k < getInt(tasks.required.offset, task + 1); k += 1) {
    const party = getInt(tasks.required.items, k);
    write(get(assignment.partyDiary, party), start, task);
    assignment.partyLoad[party] = getNumber(assignment.partyLoad, party) + minutes;
  }
  for (let k = getInt(tasks.welcome.offset, task); k < getInt(tasks.welcome.offset, task + 1); k += 1) {
    write(get(assignment.welcomeDiary, getInt(tasks.welcome.items, k)), start, task);
  }
  const site = getInt(assignment.site, task);
  if (site >= 0) write(get(assignment.siteDiary, site), start, task);
  const chain = getInt(tasks.chain, task);
  if (chain >= 0) write(get(assignment.chainDiary, chain), start, task);
  for (let post = getInt(tasks.postOffset, task); post < getInt(tasks.postOffset, task + 1); post += 1) {
    const worker = getInt(assignment.worker, post);
    write(get(assignment.workerDiary, worker), start, task);
    assignment.workerLoad[worker] = getNumber(assignment.workerLoad, worker) + minutes;
    const purse = getInt(workers.purse, worker);
    if (purse >= 0) assignment.purseLoad[purse] = getNumber(assignment.purseLoad, purse) + minutes;
    if (chain >= 0) countUse(assignment, chain, chain * workers.purse.length + worker, sign);
  }
}

function countUse(assignment: Assignment, chain: number, key: number, sign: 1 | -1): void {
  const before = assignment.chainUse.get(key) ?? 0;
  const after = before + sign;
  if (after === 0) assignment.chainUse.delete(key);
  else assignment.chainUse.set(key, after);
  if (before === 0 || after === 0) assignment.chainWorkers[chain] = getInt(assignment.chainWorkers, chain) + sign;
}

/** Measures again the parts of goals that a task counts in; after a removal, `start` and `people` say where it was. */
function refreshGoals(
  model: EngineModel,
  assignment: Assignment,
  task: number,
  start = getInt(assignment.start, task),
  people: ArrayLike<number> = assignment.worker.subarray(model.tasks.postOffset[task], model.tasks.postOffset[task + 1]),
): void {
  for (let g = 0; g < engineGoals.length; g += 1) {
    const goal = engineGoals[g];
    const values = assignment.values[g];
    if (goal === undefined || values === undefined) continue;
    const weight = getNumber(model.weights, g);
    goal.eachPart(model, task, people, (part) => {
      const old = getNumber(values, part);
      const value = goal.refresh === undefined ? goal.measure(model, assignment, part) : goal.refresh(model, assignment, part, old, start);
      values[part] = value;
      assignment.cost += weight * (value - old);
    });
  }
}
