import { getInt } from './get';
import type { Lists } from './lists';

/**
 * The problem as integers: what the engine sees, and all it sees.
 *
 * *Tasks* are held by *parties* (who must or may come), led by *workers* (who fill *posts*), on *sites*; workers draw from *purses*. Tasks
 * count in *groups*, and follow one another in *chains*. Indices follow the order of ids. Time is in minutes from the first instant of the
 * horizon, real ones, so that days of 23 or 25 hours are what they are. What has no limit is `Infinity`, what has no index is −1.
 */
export interface EngineModel {
  readonly tasks: TaskColumns;
  readonly workers: Calendars & { readonly purse: Int32Array };
  readonly parties: Calendars;
  readonly sites: { readonly windows: readonly Int32Array[]; readonly seats: Float64Array };
  readonly purses: { readonly budget: Float64Array; readonly target: Float64Array };
  readonly arcs: ArcColumns;
  readonly groupCount: number;
  readonly chainCount: number;
  /** Most posts of one task of each chain. */
  readonly chainPosts: Int32Array;
  /** Tasks of each group. */
  readonly groups: Lists;
  /** Time that no closure takes. */
  readonly open: Int32Array;
  /** First minute of each day, and one more for the end of the last. */
  readonly dayStart: Int32Array;
  /** Number of the week that each day is in. */
  readonly weekOfDay: Int32Array;
  /** What a unit of each goal weighs, in the order of the goals. */
  readonly weights: Float64Array;
}

/** One row per task. */
export interface TaskColumns {
  readonly count: number;
  readonly minutes: Int32Array;
  /** Parties without which it is not held. */
  readonly required: Lists;
  /** Parties that may come. */
  readonly welcome: Lists;
  readonly quorum: Int32Array;
  readonly group: Int32Array;
  readonly chain: Int32Array;
  /** Posts of task `t` are `postOffset[t]` to `postOffset[t + 1] - 1`. */
  readonly postOffset: Int32Array;
  /** Which list of `eligible` each post chooses from. */
  readonly postChoice: Int32Array;
  /** The worker of a post that is decided. */
  readonly postFixed: Int32Array;
  readonly eligible: Lists;
  readonly needsSite: Uint8Array;
  readonly seats: Int32Array;
  readonly siteFixed: Int32Array;
  readonly pinned: Uint8Array;
  /** Starts that calendars allow to each task on its own, ascending; often one array for many tasks. */
  readonly starts: readonly Int32Array[];
  /** First and last start that its own dates allow. */
  readonly firstStart: Int32Array;
  readonly lastStart: Int32Array;
  /** Bounds on the start where every task is placed: its dates, tightened by the order of tasks. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Proved to have no place. */
  readonly hopeless: Uint8Array;
}

/** When someone is free, and how much they may do. */
export interface Calendars {
  readonly windows: readonly Int32Array[];
  readonly perDay: Float64Array;
  readonly perWeek: Float64Array;
  readonly inAll: Float64Array;
}

/** `earlier` ends before `later` starts, with waits in minutes from end to start and in days from day to day. */
export interface ArcColumns {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  readonly leastMinutes: Float64Array;
  readonly mostMinutes: Float64Array;
  readonly leastDays: Float64Array;
  readonly mostDays: Float64Array;
  /** Arcs that end at each task. */
  readonly into: Lists;
  /** Arcs that start at each task. */
  readonly outOf: Lists;
}

/** The day that a minute is in: a guess of 1440 minutes a day, then a step or two for changes of clocks. */
export function findDay(dayStart: Int32Array, minute: number): number {
  const last = dayStart.length - 2;
  let day = Math.max(0, Math.min(last, Math.floor(minute / 1440)));
  while (day > 0 && getInt(dayStart, day) > minute) day -= 1;
  while (day < last && getInt(dayStart, day + 1) <= minute) day += 1;
  return day;
}
