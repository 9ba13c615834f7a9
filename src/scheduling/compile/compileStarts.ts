import { get, getByte, getInt, getNumber } from '../engine/get';
import { spend, type Pace, type Pausing } from '../engine/pace';
import type { Calendars, EngineModel } from '../engine/model';
import { containsSpan, findFirst, intersectWindows } from '../engine/windows';
import { schedulingLimits } from '../schedulingLimits';

/**
 * The starts that calendars alone allow to each task: everyone required is free, each choice of people has enough who are free, some
 * room that is large enough is open, a quorum could come. Necessary, not sufficient: the engine then looks at who does what.
 *
 * Tasks alike share one array. Coverage (who is free to work from each point of the grid) is counted once per choice and duration, window
 * by window: as many operations as there are starts possible.
 */
export type StartsModel = Pick<EngineModel, 'parties' | 'workers' | 'sites' | 'open'> & {
  readonly tasks: Pick<
    EngineModel['tasks'],
    'minutes' | 'required' | 'welcome' | 'quorum' | 'postOffset' | 'postChoice' | 'eligible' | 'needsSite' | 'seats' | 'siteFixed' | 'count'
  >;
};

/** Starts of each task, or `undefined` when together they pass the limit. */
export function* compileStarts(
  model: StartsModel,
  grid: Int32Array,
  pinnedStarts: readonly (number | undefined)[],
  pace: Pace,
): Pausing<Int32Array[] | undefined> {
  const cover = buildCoverage(grid, pace);
  const startsByKey = new Map<string, Int32Array>();
  const starts: Int32Array[] = [];
  let kept = 0;
  for (let task = 0; task < model.tasks.count; task += 1) {
    const pinned = pinnedStarts[task];
    if (pinned !== undefined) {
      starts.push(pinned < 0 ? new Int32Array() : Int32Array.of(pinned));
      continue;
    }
    const key = describeTask(model, task);
    let found = startsByKey.get(key);
    if (found === undefined) {
      found = yield* findStarts(model, grid, task, cover, pace);
      startsByKey.set(key, found);
      kept += found.length;
      if (kept + cover.size() > schedulingLimits.candidateStarts) return undefined;
    }
    starts.push(found);
  }
  return starts;
}

function describeTask({ tasks }: StartsModel, task: number): string {
  const posts = tasks.postChoice.subarray(tasks.postOffset[task], tasks.postOffset[task + 1]);
  const site = tasks.needsSite[task] === 1 ? [tasks.seats[task], tasks.siteFixed[task]] : [];
  const part = (lists: EngineModel['tasks']['required']) => lists.items.subarray(lists.offset[task], lists.offset[task + 1]).join();
  return [tasks.minutes[task], part(tasks.required), part(tasks.welcome), tasks.quorum[task], posts.join(), site.join()].join(';');
}

interface Coverage {
  /** How many of the windows' owners are free from each point of the grid, for so long; 200 means 200 or more. */
  count(key: string, windows: readonly Int32Array[], minutes: number): Pausing<Uint8Array>;
  size(): number;
}

function buildCoverage(grid: Int32Array, pace: Pace): Coverage {
  const counted = new Map<string, Uint8Array>();
  return {
    size: () => counted.size * (grid.length >> 2),
    *count(key, windows, minutes) {
      const known = counted.get(`${key}/${minutes}`);
      if (known !== undefined) return known;
      const counts = new Uint8Array(grid.length);
      for (const owner of windows) {
        for (let k = 0; k < owner.length; k += 2) {
          const last = getInt(owner, k + 1) - minutes;
          for (let point = findFirst(grid, getInt(owner, k)); point < grid.length && getInt(grid, point) <= last; point += 1) {
            counts[point] = Math.min(200, getByte(counts, point) + 1);
            if (spend(pace, 1)) yield;
          }
          if (spend(pace, 4)) yield;
        }
      }
      counted.set(`${key}/${minutes}`, counts);
      return counts;
    },
  };
}

function* findStarts(model: StartsModel, grid: Int32Array, task: number, cover: Coverage, pace: Pace): Pausing<Int32Array> {
  const { tasks, parties, workers, sites } = model;
  const minutes = getInt(tasks.minutes, task);
  let windows = model.open;
  for (const party of tasks.required.items.subarray(tasks.required.offset[task], tasks.required.offset[task + 1])) {
    windows = intersectWindows(windows, get(parties.windows, party));
    if (spend(pace, windows.length + 10)) yield;
  }
  const needs: { readonly counts: Uint8Array; readonly least: number }[] = [];
  const posts = new Map<number, number>();
  for (const choice of tasks.postChoice.subarray(tasks.postOffset[task], tasks.postOffset[task + 1]))
    posts.set(choice, (posts.get(choice) ?? 0) + 1);
  for (const [choice, number] of posts) {
    const people = tasks.eligible.items.subarray(tasks.eligible.offset[choice], tasks.eligible.offset[choice + 1]);
    const calendars = Array.from(people, (worker) => get(workers.windows, worker));
    needs.push({ counts: yield* cover.count(`posts ${choice}`, calendars, minutes), least: Math.min(200, number) });
  }
  if (tasks.needsSite[task] === 1) {
    const seats = getInt(tasks.seats, task);
    const large = sites.windows.filter((_, site) => getNumber(sites.seats, site) >= seats);
    needs.push({ counts: yield* cover.count(`seats ${large.length}`, large, minutes), least: 1 });
  }
  return yield* listStarts(grid, windows, minutes, needs, buildQuorum(tasks, parties, task), pace);
}

/** Whether enough of those welcome are free by their calendars. */
function buildQuorum(tasks: StartsModel['tasks'], parties: Calendars, task: number): (start: number) => boolean {
  const welcome = tasks.welcome.items.subarray(tasks.welcome.offset[task], tasks.welcome.offset[task + 1]);
  const required = getInt(tasks.required.offset, task + 1) - getInt(tasks.required.offset, task);
  const missing = getInt(tasks.quorum, task) - required;
  if (missing <= 0) return () => true;
  const minutes = getInt(tasks.minutes, task);
  return (start) => {
    let free = 0;
    for (const party of welcome) if (containsSpan(get(parties.windows, party), start, start + minutes)) free += 1;
    return free >= missing;
  };
}

function* listStarts(
  grid: Int32Array,
  windows: Int32Array,
  minutes: number,
  needs: readonly { readonly counts: Uint8Array; readonly least: number }[],
  hasQuorum: (start: number) => boolean,
  pace: Pace,
): Pausing<Int32Array> {
  const found: number[] = [];
  for (let k = 0; k < windows.length; k += 2) {
    const last = getInt(windows, k + 1) - minutes;
    for (let point = findFirst(grid, getInt(windows, k)); point < grid.length && getInt(grid, point) <= last; point += 1) {
      const start = getInt(grid, point);
      if (needs.every(({ counts, least }) => getByte(counts, point) >= least) && hasQuorum(start)) found.push(start);
      if (spend(pace, 1 + needs.length)) yield;
    }
    if (spend(pace, 4)) yield;
  }
  return Int32Array.from(found);
}
