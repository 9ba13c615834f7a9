import type { TimeLimits } from '../../model/advisor';
import { findMonday, type HeldSession, type Verification } from './verification';

/** Session minutes of someone in a period, and the last session of it. */
export interface PeriodSum {
  readonly of: 'people' | 'enterprises';
  readonly id: string;
  readonly limits: TimeLimits;
  /** The day, the Monday of the week, or nothing for the whole. */
  readonly period: string;
  readonly minutes: number;
  readonly last: HeldSession;
}

/** Minutes of each person and each enterprise required that has limits, summed by the period of the date that a session starts on. */
export function sumByPeriod(verification: Verification, period: 'day' | 'week' | 'all'): PeriodSum[] {
  const sums = new Map<string, PeriodSum>();
  const add = (of: PeriodSum['of'], id: string, limits: TimeLimits | undefined, one: HeldSession) => {
    if (limits === undefined) return;
    const { date, sessionMinutes } = one.placement;
    const name = period === 'all' ? '' : period === 'day' ? date : findMonday(date);
    const key = `${of} ${id} ${name}`;
    sums.set(key, { of, id, limits, period: name, minutes: (sums.get(key)?.minutes ?? 0) + sessionMinutes, last: one });
  };
  for (const one of verification.held) {
    for (const { advisor } of one.placement.advisors) add('people', advisor, verification.personById.get(advisor)?.limits, one);
    for (const enterprise of new Set(
      one.session.attendees.filter(({ attendance }) => attendance === 'required').map((each) => each.enterprise),
    )) {
      add('enterprises', enterprise, verification.enterpriseById.get(enterprise)?.limits, one);
    }
  }
  return [...sums.values()];
}
