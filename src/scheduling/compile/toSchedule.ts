import { get, getInt } from '../engine/get';
import type { Columns } from '../engine/score';
import type { Placement, Schedule } from '../../model/schedule';
import type { Compiled } from './compiled';
import { readMinute } from './timeAxis';

/** The timetable of an answer in integers, in order of time, then of id. */
export function toSchedule(
  compiled: Compiled,
  { start, worker, site }: Columns,
  madeWith: { readonly seed: number; readonly steps: number },
): Schedule {
  const { axis, names, postRoles, model } = compiled;
  const { postOffset } = model.tasks;
  const placed = [...start.keys()].filter((task) => getInt(start, task) >= 0).sort((a, b) => getInt(start, a) - getInt(start, b) || a - b);
  const placements = placed.flatMap((task): Placement[] => {
    const session = names.sessions[task];
    if (session === undefined) return [];
    const local = readMinute(axis, getInt(start, task));
    const first = getInt(postOffset, task);
    const workers = Array.from(worker.subarray(first, postOffset[task + 1]));
    const room = names.rooms[getInt(site, task)];
    return [
      {
        session: session.id,
        date: local.date,
        start: local.time,
        sessionMinutes: session.sessionMinutes,
        advisors: workers.map((person, k) => ({ role: get(postRoles, first + k), advisor: names.people[person]?.id ?? '' })),
        ...(room === undefined ? {} : { room: room.id }),
        ...(session.pinned === undefined ? {} : { pinned: true }),
      },
    ];
  });
  return { timeZone: axis.timeZone, placements, madeWith };
}
