import { accepts, startAcceptance } from './accept';
import { get, getInt, getNumber } from './get';
import { insert } from './insert';
import { moves } from './moves/registry';
import { spend, type Pausing } from './pace';
import { readScore } from './score';
import { keepIfBest, type Search } from './search';
import { isOver } from './stop';
import { remove, undoLast, type UndoLog } from './undoLog';

/**
 * Making a schedule better: take a part of it away, put it back another way, keep that or undo it. Tasks left out are tried each time.
 * Cost of a round: a scan for each task put back, at most a few dozen.
 * Reference: Pisinger and Ropke 2019 (large neighbourhood search).
 */
export function* improve(
  search: Search,
  { maxSteps, lowerBound }: { readonly maxSteps: number; readonly lowerBound: number },
): Pausing<void> {
  const { model, assignment, pace, random } = search;
  const acceptance = startAcceptance(readScore(model, assignment));
  const hasTasks = model.tasks.pinned.some((pinned, task) => pinned === 0 && model.tasks.hopeless[task] === 0);
  if (spend(pace, model.tasks.count)) yield;
  for (let round = 0; hasTasks && !isOver(search, maxSteps, lowerBound); round += 1) {
    search.step += 1;
    const before = readScore(model, assignment);
    const log: UndoLog = [];
    const removed = chooseTasks(search);
    for (const task of removed) {
      remove(model, assignment, log, task);
      if (spend(pace, 60)) yield;
    }
    for (const task of orderBack(search, removed)) yield* insert(search, task, log, { random, beyond: before.left > 0 });
    if (accepts(acceptance, round, before, readScore(model, assignment))) keepIfBest(search);
    else
      while (log.length > 0) {
        undoLast(model, assignment, log);
        if (spend(pace, 60)) yield;
      }
    yield;
  }
}

/** Tasks to take away, by a way drawn by chance; each once, pinned ones apart. */
function chooseTasks({ model, assignment, random, pace }: Search): number[] {
  const hasLeft = assignment.placed < model.tasks.count;
  // With tasks left out, one draw in two clears a way for one of them.
  const draw = hasLeft ? Math.max(0, random.nextBelow(2 * moves.length) - moves.length) : 1 + random.nextBelow(moves.length - 1);
  const chosen: number[] = [];
  spend(pace, get(moves, draw).choose(model, assignment, random, chosen));
  return [...new Set(chosen)].filter((task) => model.tasks.pinned[task] === 0 && getInt(assignment.start, task) >= 0);
}

/** Tasks left out that one round tries. */
const mostTried = 8;

/** What to put back, in what order: those left out and in most trouble first, or by chance, or those with fewest starts first. */
function orderBack({ model, assignment, random, trouble, pace }: Search, removed: readonly number[]): number[] {
  const { tasks } = model;
  const away = new Set(removed);
  const left: number[] = [];
  if (assignment.placed + removed.length < tasks.count) {
    for (let task = 0; task < tasks.count; task += 1) {
      if (getInt(assignment.start, task) < 0 && !away.has(task) && tasks.hopeless[task] === 0) left.push(task);
    }
    spend(pace, tasks.count);
  }
  const first = left.length === 0 ? 0 : random.nextBelow(left.length);
  const tried = [...left.slice(first), ...left.slice(0, first)].slice(0, mostTried);
  const noise = new Map([...tried, ...removed].map((task) => [task, random.nextBelow(1_000)]));
  const keys = [
    (task: number) => -getNumber(trouble, task) * 1_000,
    () => 0,
    (task: number) => get(tasks.starts, task).length * 10,
    (task: number) => getInt(tasks.latest, task),
  ];
  const key = get(keys, random.nextBelow(keys.length));
  const rank = (task: number) => key(task) + (noise.get(task) ?? 0);
  const order = (list: readonly number[]) => [...list].sort((a, b) => rank(a) - rank(b) || a - b);
  return random.nextBelow(2) === 0 ? [...order(tried), ...order(removed)] : order([...tried, ...removed]);
}
