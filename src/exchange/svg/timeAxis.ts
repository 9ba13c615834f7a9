import type { Locale } from '../../base/localizedText';
import { formatDate } from '../../base/formatDate';
import { addDays, addMonths, countDays, findWeekday, formatDay, weekdays, type PlainDate } from '../../base/plainDate';

/** A stretch of the axis that has a name: a month, or a year on a long axis. */
export interface AxisSpan {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Where dates fall on a horizontal axis of whole weeks. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly dayWidth: number;
  /** Left edge of a day, counted from 1970-01-01. A weekend day that the axis leaves out falls on the Monday after. */
  readonly positionOfDay: (day: number) => number;
  readonly positionOf: (date: PlainDate) => number;
  /** Mondays that bear a label, far enough from one another. */
  readonly weeks: readonly { readonly label: string; readonly at: number }[];
  readonly months: readonly AxisSpan[];
}

const leastTickGap = 26;
const leastSpan = 46;

/** An axis from the week of a day to the week of another. Weekends take no room unless `weekends` asks for them. */
export function buildTimeAxis(options: {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly from: number;
  readonly to: number;
  readonly weekends: boolean;
  readonly locale: Locale;
}): TimeAxis {
  const { first, last, from, to, weekends, locale } = options;
  const daysPerWeek = weekends ? 7 : 5;
  const firstMonday = countDays(first) - weekdays.indexOf(findWeekday(first));
  const weekCount = Math.floor((countDays(last) - firstMonday) / 7) + 1;
  const dayWidth = (to - from) / (weekCount * daysPerWeek);
  const positionOfDay = (day: number): number => {
    const elapsed = Math.max(0, day - firstMonday);
    const shown = Math.floor(elapsed / 7) * daysPerWeek + Math.min(elapsed % 7, daysPerWeek);
    return Math.min(to, from + shown * dayWidth);
  };
  const step = Math.ceil(leastTickGap / (dayWidth * daysPerWeek));
  // Past a month, a day of the month says nothing.
  const tickCount = step > 4 ? 0 : Math.ceil(weekCount / step);
  const mondays = Array.from({ length: tickCount }, (_, index) => firstMonday + index * step * 7);
  const weeks = mondays.map((monday) => ({ label: String(Number(formatDay(monday).slice(8))), at: positionOfDay(monday) }));
  const months = listSpans({ firstDay: countDays(first), endDay: firstMonday + weekCount * 7, positionOfDay, width: to - from, locale });
  return { from, to, dayWidth, positionOfDay, positionOf: (date) => positionOfDay(countDays(date)), weeks, months };
}

/** Months, or years on a long axis, each with the longest name that its width allows. */
function listSpans(options: {
  readonly firstDay: number;
  readonly endDay: number;
  readonly positionOfDay: (day: number) => number;
  readonly width: number;
  readonly locale: Locale;
}): AxisSpan[] {
  const { firstDay, endDay, positionOfDay, width, locale } = options;
  const monthCount = Math.ceil((endDay - firstDay) / 30);
  const byMonth = width / monthCount >= leastSpan;
  const monthsPerSpan = byMonth ? 1 : 12 * Math.ceil((leastSpan * monthCount) / (12 * width));
  const first = formatDay(firstDay);
  const spans: AxisSpan[] = [];
  for (
    let start: number | undefined = countDays(byMonth ? `${first.slice(0, 7)}-01` : `${first.slice(0, 4)}-01-01`);
    start !== undefined;
  ) {
    const next = findNext(start, monthsPerSpan);
    const from = positionOfDay(start);
    const to = positionOfDay(next === undefined ? endDay : Math.min(next, endDay));
    if (to > from) spans.push({ label: labelSpan(formatDay(start), byMonth, to - from, locale), from, to });
    start = next !== undefined && next < endDay ? next : undefined;
  }
  return spans;
}

/** The first day of a later month; `undefined` past the last year that a date can say. */
function findNext(start: number, months: number): number | undefined {
  const date = formatDay(start);
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year * 12 + month + months > 9999 * 12 + 12 ? undefined : countDays(addMonths(date, months));
}

function labelSpan(start: PlainDate, byMonth: boolean, width: number, locale: Locale): string {
  const year = start.slice(0, 4);
  if (!byMonth) return width >= 34 ? year : '';
  // The second of the month has no ordinal in either language.
  const words = formatDate(addDays(start, 1), { locale }).split('\u00a0');
  const month = words[locale === 'fr' ? 1 : 0] ?? '';
  return width >= 105 ? `${month}\u00a0${year}` : width >= 62 ? month : width >= 30 ? `${month.slice(0, 3)}.` : '';
}
