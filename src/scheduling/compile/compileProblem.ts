import { readTime } from '../../base/plainDate';
import { getInt } from '../engine/get';
import { engineGoals } from '../engine/goals/registry';
import { packLists } from '../engine/lists';
import type { EngineModel } from '../engine/model';
import { spend, type Pace, type Pausing } from '../engine/pace';
import { goalIds, schedulingDefaults } from '../schedulingDefaults';
import type { ProblemSession, SchedulingProblem } from '../schedulingProblem';
import { compileArcs } from './compileArcs';
import { compileBounds, compileNotBefore } from './compileBounds';
import { compileCalendars, compileOpenWindows } from './compileCalendars';
import type { Compiled } from './compiled';
import { compileGrid } from './compileGrid';
import { compilePosts } from './compilePosts';
import { compileStarts } from './compileStarts';
import { compileTargets } from './compileTargets';
import { buildNames, type Names } from './names';
import { numberKeys } from './numberKeys';
import { buildTimeAxis, findDayNumber, findStart, type TimeAxis } from './timeAxis';

/**
 * A problem in integers, or `undefined` when it has more possible starts than the limit.
 *
 * The problem must have passed `problemChecks`. Records are numbered in the order of their ids, so that neither their order nor, but for
 * that order, their names change the answer. Cost: about one operation per day and owner, per window, and per start possible.
 */
export function* compileProblem(problem: SchedulingProblem, pace: Pace): Pausing<Compiled | undefined> {
  const names = buildNames(problem);
  if (spend(pace, 20 * (names.sessions.length + names.people.length + names.enterprises.length))) yield;
  const axis = yield* buildTimeAxis(problem.from, problem.to, problem.timeZone, pace);
  const closed = markClosures(problem, axis);
  if (spend(pace, (problem.closures?.length ?? 0) * 20)) yield;

  const { businessHours } = schedulingDefaults;
  const people = yield* compileCalendars(names.people, businessHours, axis, closed, pace);
  const parties = yield* compileCalendars(names.enterprises, businessHours, axis, closed, pace);
  const places = yield* compileOpenWindows(names.rooms, axis, closed, pace);
  const { gridMinutes = schedulingDefaults.gridMinutes, closures = [] } = problem;
  const grid = yield* compileGrid(axis, gridMinutes, closed, pace);
  const everyStart = closures.length === 0 ? grid : yield* compileGrid(axis, gridMinutes, new Uint8Array(closed.length), pace);
  const { postRoles, ...posts } = yield* compilePosts(names, pace);

  const { sessions, indexOf } = names;
  const groups = numberKeys(sessions.map(({ cohort }) => JSON.stringify(cohort === undefined ? [] : [cohort])));
  const chains = numberKeys(sessions.map(describeChain));
  const attendees = sessions.map((session) => listAttendees(session, names));
  const notBefore = compileNotBefore(problem, axis);
  const bounds = sessions.map((session) => compileBounds(session, axis, notBefore));
  const pinnedStarts = sessions.map(({ pinned }) => (pinned === undefined ? undefined : findPinnedStart(pinned, axis)));
  if (spend(pace, 20 * sessions.length)) yield;

  const columns = {
    count: sessions.length,
    minutes: Int32Array.from(sessions, ({ sessionMinutes }) => sessionMinutes),
    required: packLists(attendees.map(({ required }) => required)),
    welcome: packLists(attendees.map(({ welcome }) => welcome)),
    quorum: Int32Array.from(sessions, ({ quorum }) => quorum ?? 0),
    group: groups.numbers,
    chain: chains.numbers,
    ...posts,
    needsSite: Uint8Array.from(sessions, ({ needsRoom, pinned }) => (needsRoom === true || pinned?.room !== undefined ? 1 : 0)),
    seats: Int32Array.from(sessions, (session) => countSeats(session, names)),
    siteFixed: Int32Array.from(sessions, ({ pinned }) => indexOf.room.get(pinned?.room ?? '') ?? -1),
    pinned: Uint8Array.from(sessions, ({ pinned }) => (pinned === undefined ? 0 : 1)),
    firstStart: Int32Array.from(bounds, ([first]) => first),
    lastStart: Int32Array.from(bounds, ([, last]) => last),
  };
  const model = {
    workers: { ...people, purse: Int32Array.from(names.people, ({ partner }) => indexOf.partner.get(partner ?? '') ?? -1) },
    parties,
    sites: { windows: places.rooms, seats: Float64Array.from(names.rooms, ({ capacity }) => capacity ?? Infinity) },
    purses: compileTargets(problem, names),
    arcs: compileArcs(names),
    groupCount: groups.keys.length,
    chainCount: chains.keys.length,
    chainPosts: countChainPosts(chains.numbers, chains.keys.length, posts.postOffset),
    groups: packLists(listMembers(groups.numbers, groups.keys.length)),
    open: places.open,
    dayStart: axis.dayStart,
    weekOfDay: axis.weekOfDay,
    weights: Float64Array.from(goalIds, (id) => problem.weights?.[id] ?? schedulingDefaults.weights[id]),
  } satisfies Omit<EngineModel, 'tasks'>;
  if (model.weights.length !== engineGoals.length) throw new RangeError('compileProblem: goals and weights do not match');

  const starts = yield* compileStarts({ ...model, tasks: columns }, grid, pinnedStarts, pace);
  if (starts === undefined) return undefined;
  const isPinned = (task: number) => columns.pinned[task] === 1;
  const tasks = {
    ...columns,
    starts,
    earliest: columns.firstStart.map((first, task) => (isPinned(task) ? (starts[task]?.[0] ?? 0) : first)),
    latest: columns.lastStart.map((last, task) => (isPinned(task) ? (starts[task]?.[0] ?? -1) : last)),
    hopeless: new Uint8Array(sessions.length),
  };
  // Keys are lists of ids written here, a few lines above.
  const readKeys = (keys: readonly string[]) => keys.map((key) => JSON.parse(key) as readonly string[]);
  const [groupNames, chainNames] = [readKeys(groups.keys), readKeys(chains.keys)];
  return { model: { ...model, tasks }, axis, names, grid, everyStart, closures, postRoles, groupNames, chainNames };
}

/** Sessions of one thread with the same enterprises, of one cohort, make a chain. */
function describeChain({ thread, attendees }: ProblemSession): string | undefined {
  return thread === undefined ? undefined : JSON.stringify([thread, ...new Set(attendees.map(({ enterprise }) => enterprise).sort())]);
}

function markClosures({ closures = [] }: SchedulingProblem, axis: TimeAxis): Uint8Array {
  const closed = new Uint8Array(axis.dates.length);
  for (const { from, to } of closures) closed.fill(1, findDayNumber(axis, from), findDayNumber(axis, `${to}~`));
  return closed;
}

function listAttendees({ attendees }: ProblemSession, { indexOf }: Names): { readonly required: number[]; readonly welcome: number[] } {
  const indices = (attendance: 'required' | 'optional') =>
    attendees.flatMap((attendee) => (attendee.attendance === attendance ? (indexOf.enterprise.get(attendee.enterprise) ?? []) : []));
  const required = new Set(indices('required'));
  const sort = (set: Iterable<number>) => [...set].sort((a, b) => a - b);
  return { required: sort(required), welcome: sort(new Set(indices('optional').filter((party) => !required.has(party)))) };
}

/** Everyone invited, and those who lead. */
function countSeats({ attendees, roles }: ProblemSession, { indexOf, enterprises }: Names): number {
  const invited = new Set(attendees.map(({ enterprise }) => enterprise));
  const guests = [...invited].reduce((sum, id) => sum + (enterprises[indexOf.enterprise.get(id) ?? -1]?.participants ?? 1), 0);
  return roles.reduce((sum, { number }) => sum + number, guests);
}

/** The minute of a pinned session; below 0 when it is out of the horizon, or at a time that clocks skip. */
function findPinnedStart({ date, start }: NonNullable<ProblemSession['pinned']>, axis: TimeAxis): number {
  const day = findDayNumber(axis, date);
  return axis.dates[day] === date ? (findStart(axis, day, readTime(start) ?? 0) ?? -1) : -1;
}

function countChainPosts(chain: Int32Array, count: number, postOffset: Int32Array): Int32Array {
  const most = new Int32Array(count);
  for (const [task, number] of chain.entries()) {
    if (number >= 0) most[number] = Math.max(getInt(most, number), getInt(postOffset, task + 1) - getInt(postOffset, task));
  }
  return most;
}

function listMembers(group: Int32Array, count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const [task, number] of group.entries()) members[number]?.push(task);
  return members;
}
