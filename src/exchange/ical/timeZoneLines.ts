import { addDays, findWeekday, weekdays } from '../../base/plainDate';
import { findOffsetAt, listTransitions, type ZoneTransition } from './zoneTransitions';

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5), in rule form where the changes of clocks follow one: Outlook refuses a zone without
 * definition, and some readers a long history. Where they follow none over the years covered, each change is written out.
 */

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The lines of the zone for the years from one to another, both included. */
export function listTimeZoneLines(timeZone: string, fromYear: number, toYear: number): string[] {
  const transitions = listTransitions(timeZone, fromYear - 1, toYear + 1);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
  if (transitions.length === 0) {
    const offset = findOffsetAt({ date: `${fromYear}-01-01`, time: '12:00' }, timeZone);
    lines.push(...writeObservance('STANDARD', '19700101T000000', offset, offset));
  } else {
    for (const part of ['DAYLIGHT', 'STANDARD'] as const) {
      const own = transitions.filter(({ offsetBefore, offsetAfter }) => (part === 'DAYLIGHT') === offsetAfter > offsetBefore);
      const rule = findRule(own, toYear - fromYear + 3);
      for (const [index, transition] of own.entries()) {
        if (rule !== undefined && index > 0) break;
        lines.push(...writeObservance(part, writeLocal(transition), transition.offsetBefore, transition.offsetAfter, rule));
      }
    }
  }
  return [...lines, 'END:VTIMEZONE'];
}

function writeObservance(part: 'STANDARD' | 'DAYLIGHT', start: string, before: number, after: number, rule?: string): string[] {
  return [
    `BEGIN:${part}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${writeOffset(before)}`,
    `TZOFFSETTO:${writeOffset(after)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `END:${part}`,
  ];
}

/** The yearly rule that all these changes follow: same month, same weekday, same place in the month, same time, same offsets, once a year. */
function findRule(transitions: readonly ZoneTransition[], years: number): string | undefined {
  const [first] = transitions;
  if (first === undefined || transitions.length !== years) return undefined;
  const sameClock = transitions.every(
    ({ time, offsetBefore, offsetAfter, date }) =>
      time === first.time &&
      offsetBefore === first.offsetBefore &&
      offsetAfter === first.offsetAfter &&
      date.slice(5, 7) === first.date.slice(5, 7),
  );
  if (!sameClock || transitions.some(({ date }) => findWeekday(date) !== findWeekday(first.date))) return undefined;
  const daysOfMonth = transitions.map(({ date }) => Number(date.slice(8)));
  const ordinals = new Set(daysOfMonth.map((day) => Math.ceil(day / 7)));
  const areLast = transitions.every(({ date }) => isLastWeek(date));
  const [ordinal] = ordinals;
  const place = ordinals.size === 1 ? ordinal : areLast ? -1 : undefined;
  if (place === undefined) return undefined;
  return `FREQ=YEARLY;BYMONTH=${Number(first.date.slice(5, 7))};BYDAY=${place}${dayCodes[weekdays.indexOf(findWeekday(first.date))] ?? ''}`;
}

function isLastWeek(date: string): boolean {
  return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
}

function writeLocal({ date, time }: ZoneTransition): string {
  return `${date.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

/** `-0500`: hours and minutes ahead of UTC. */
function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
}
