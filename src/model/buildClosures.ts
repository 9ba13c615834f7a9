import { compareText } from '../base/compareText';
import { demandDate } from '../base/demandDate';
import { demandOptions } from '../base/demandOptions';
import { listHolidays, type HolidayOptions } from '../base/listHolidays';
import { countDays, formatDay } from '../base/plainDate';
import type { Closure } from './availability';
import type { Calendar } from './calendar';
import type { Source } from './primitives';

/** Days of some calendar, within the dates asked, and where they come from. */
export interface NamedDays {
  /** First day. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  /** What the days are. */
  readonly reason: Closure['reason'];
  /** Whether nothing is held on them, or better not. */
  readonly kind: 'closed' | 'avoid';
  /** Id of the calendar; `quebec-holidays` for statutory holidays. */
  readonly calendar: string;
  /** Who says so; absent when nobody does. */
  readonly source?: Source;
  /** True when no source says it. */
  readonly assumed?: true;
}

/** The days without sessions between two dates. */
export interface BuiltClosures {
  /** Days closed, in order, no day twice: what an edition takes as `closures`. */
  readonly closures: readonly Closure[];
  /** All days named, closed or to avoid, in order: who closes what, and why. */
  readonly days: readonly NamedDays[];
}

/** Between which days, and for whom. */
export interface BuildClosuresOptions {
  /** First day. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  /** Closes the statutory holidays of Québec too; absent, they stay open. */
  readonly holidays?: HolidayOptions;
}

/**
 * The closures of an edition from statutory holidays and calendars, in one call: pass its first and last days.
 *
 * A day that several close is named by the first: holidays, then calendars in the order given, then their days in theirs. A break around
 * Christmas thus comes out in two parts with the holiday between. Days to avoid close nothing.
 *
 * @returns Nothing when `to` comes before `from`.
 * @throws RangeError when a date does not exist, or when holidays are asked outside the years 1990 to 2100.
 * @example
 * const { closures } = buildClosures([], { from: '2020-12-01', to: '2021-01-31', holidays: { easter: 'friday' } });
 *
 * closures.map(({ from, reason }) => [from, reason.fr]) // => [['2020-12-25', 'Noël, jour férié'], ['2021-01-01', 'Jour de l’An, jour férié']]
 */
export function buildClosures(calendars: readonly Calendar[], options: BuildClosuresOptions): BuiltClosures {
  const { from, to, holidays } = demandOptions('buildClosures', options, 'from', 'to');
  demandDate('buildClosures', 'from', from);
  demandDate('buildClosures', 'to', to);
  const named = [
    ...(holidays === undefined ? [] : listHolidayDays({ from, to }, holidays)),
    ...calendars.flatMap((calendar) => listCalendarDays(calendar)),
  ].flatMap((days) => {
    const within = { ...days, from: days.from < from ? from : days.from, to: days.to > to ? to : days.to };
    return within.from <= within.to ? [within] : [];
  });
  const closed = named.filter(({ kind }) => kind === 'closed');
  return {
    closures: nameEachDay(closed, countDays(from), countDays(to)),
    days: [...named].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
  };
}

function listHolidayDays(dates: { readonly from: string; readonly to: string }, options: HolidayOptions): NamedDays[] {
  return listHolidays(dates, options).map(({ name, observedOn, source, assumed }) => ({
    from: observedOn,
    to: observedOn,
    reason: { fr: `${name.fr}, jour férié`, en: `${name.en}, statutory holiday` },
    kind: 'closed',
    calendar: 'quebec-holidays',
    source,
    ...(assumed === undefined ? {} : { assumed }),
  }));
}

function listCalendarDays(calendar: Calendar): NamedDays[] {
  return calendar.days.map(({ from, to, reason, kind, source = calendar.source, assumed = calendar.assumed }) => ({
    from,
    to,
    reason,
    kind,
    calendar: calendar.id,
    ...(source === undefined ? {} : { source }),
    ...(assumed === true ? { assumed } : {}),
  }));
}

/** Runs of days with the same name. Each day is named once, by the first that holds it; days already named are leapt over. */
function nameEachDay(closed: readonly NamedDays[], first: number, last: number): Closure[] {
  const count = Math.max(0, last - first + 1);
  const owner = new Int32Array(count).fill(-1);
  const unnamed = Int32Array.from({ length: count + 1 }, (_, day) => day);
  const findUnnamed = (day: number): number => {
    let at = day;
    for (let next = unnamed[at] ?? at; next !== at; next = unnamed[at] ?? at) {
      // Halving the way keeps the next leaps short.
      unnamed[at] = unnamed[next] ?? next;
      at = next;
    }
    return at;
  };
  for (const [index, days] of closed.entries()) {
    const end = countDays(days.to) - first;
    for (let day = findUnnamed(countDays(days.from) - first); day <= end; day = findUnnamed(day)) {
      owner[day] = index;
      unnamed[day] = day + 1;
    }
  }
  const closures: Closure[] = [];
  for (let day = 0; day < count; day += 1) {
    const start = day;
    while (day + 1 < count && owner[day + 1] === owner[start]) day += 1;
    const days = closed[owner[start] ?? -1];
    if (days !== undefined) closures.push({ from: formatDay(first + start), to: formatDay(first + day), reason: days.reason });
  }
  return closures;
}
