import { mostMinutes } from './minutes';

/** Decimal hours, one or two decimals: three may be thousands ("1,000 h"). */
const decimalHours = /^\s{0,9}(\d{1,5})[.,](\d{1,2})\s{0,3}(?:[hH]|[hH]eures?|[hH]ours?|[hH]rs?)\.?\s{0,9}$/u;

/** Hours and minutes as clocks write them. */
const clockForm = /^\s{0,9}(\d{1,3}):([0-5]\d)(?:\s{0,3}[hH])?\s{0,9}$/u;

/** A figure alone, where minutes are read. */
const bareFigure = /^\s{0,9}(\d{1,6})\s{0,9}$/u;

/** « 1 heure et demie ». */
const halfHour = /^\s{0,9}(\d{1,5}|une)\s{0,3}(?:[hH]|[hH]eures?)\s{1,3}et\s{1,3}demie\s{0,9}$/u;

/**
 * Whole minutes that a text surely means, where `parseMinutes` does not read it: decimal hours that fall on a whole minute, `1:30`, « 1 h et
 * demie », and a figure alone, which counts minutes.
 * Nothing where it may mean two things, or falls between two minutes: 0.33 h is neither 19 nor 20 minutes. It is a suggestion for whoever
 * wrote it, never a reading: a time of day looks like `1:30` too.
 *
 * @example
 * suggestMinutes('1,5 h') // => 90
 * suggestMinutes('1:30') // => 90
 * suggestMinutes('1 heure et demie') // => 90
 * suggestMinutes('20') // => 20
 * suggestMinutes('0,33 h') // => undefined
 */
export function suggestMinutes(text: string): number | undefined {
  const decimals = decimalHours.exec(text);
  if (decimals !== null) {
    const [, hours = '', fraction = ''] = decimals;
    const hundredths = Number(fraction.padEnd(2, '0')) * 60;
    return keep(hundredths % 100 === 0 ? Number(hours) * 60 + hundredths / 100 : undefined);
  }
  const clock = clockForm.exec(text);
  if (clock !== null) return keep(Number(clock[1]) * 60 + Number(clock[2]));
  const half = halfHour.exec(text);
  if (half !== null) return keep((half[1] === 'une' ? 1 : Number(half[1])) * 60 + 30);
  const bare = bareFigure.exec(text);
  return bare === null ? undefined : keep(Number(bare[1]));
}

function keep(minutes: number | undefined): number | undefined {
  return minutes === undefined || minutes > mostMinutes ? undefined : minutes;
}
