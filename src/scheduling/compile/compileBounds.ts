import { countDays, countMinutesOfDay } from '../../base/plainDate';
import { getInt } from '../engine/get';
import type { ProblemSession, SchedulingProblem } from '../schedulingProblem';
import { findDayNumber, type TimeAxis } from './timeAxis';

/** The minute before which no session moves: the first of a day, or an instant (its seconds count as a whole minute). */
export function compileNotBefore({ notBefore }: SchedulingProblem, axis: TimeAxis): number {
  if (notBefore === undefined) return 0;
  if (notBefore.length === 10) return getInt(axis.dayStart, findDayNumber(axis, notBefore));
  const minute = countDays(notBefore.slice(0, 10)) * 1440 + countMinutesOfDay(notBefore.slice(11, 16));
  return Math.max(0, minute + (notBefore.slice(17, 19) === '00' ? 0 : 1) - axis.origin);
}

/** First and last start that its dates allow to a session. The last is below the first when they allow none. */
export function compileBounds(session: ProblemSession, axis: TimeAxis, notBefore: number): readonly [number, number] {
  const firstDay = session.notBefore === undefined ? 0 : findDayNumber(axis, session.notBefore);
  const lastDay = session.notAfter === undefined ? axis.dates.length : findDayNumber(axis, `${session.notAfter}~`);
  return [Math.max(notBefore, getInt(axis.dayStart, firstDay)), getInt(axis.dayStart, lastDay) - 1];
}
