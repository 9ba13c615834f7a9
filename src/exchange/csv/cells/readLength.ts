import { foldText } from '../../../base/compareText';
import type { Locale } from '../../../base/localizedText';
import { formatMinutes, parseMinutes } from '../../../base/minutes';

/** No length that people write is longer, and patterns below cost at worst its square. */
const longest = 100;

/** A length of time: minutes, or days of the calendar, which last as long as they do. */
export interface Length {
  readonly count: number;
  readonly unit: 'minutes' | 'days';
}

/** A length, or bounds of one: which ones depend on the words. */
export interface LengthBounds {
  readonly exact?: Length;
  readonly minimum?: Length;
  readonly maximum?: Length;
}

const least = /^(?:au moins|minimum|at least|min\.|>=|≥) ?(?=\d)/u;
const most = /^(?:jusqu'a|au plus|maximum|up to|at most|max\.|<=|≤) ?(?=\d)/u;
const range = /^(?:de |entre |from |between )?(\d.{0,30}?)(?: a | et | to | and | ?[-–—] ?)(\d.{0,30})$/u;

/**
 * « 14 h », « au moins 2 h », « jusqu’à 3 jours », « 4 h à 6 h », « 4 à 6 h », « 2 semaines », in either language; `undefined` when it is none of
 * these.
 */
export function readLength(text: string): LengthBounds | undefined {
  if (text.length > longest) return undefined;
  const folded = foldText(text);
  for (const [pattern, key] of [
    [least, 'minimum'],
    [most, 'maximum'],
  ] as const) {
    const bound = pattern.test(folded) ? readOne(folded.replace(pattern, '')) : undefined;
    if (bound !== undefined) return { [key]: bound };
  }
  const exact = readOne(folded);
  if (exact !== undefined) return { exact };
  const [, from, to] = range.exec(folded) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const maximum = readOne(to);
  // « 4 à 6 h »: the unit is said once.
  const minimum = readOne(/^\d+$/u.test(from) ? `${from} ${to.replace(/^[\d ]+/u, '')}` : from);
  if (minimum === undefined || maximum === undefined || minimum.unit !== maximum.unit) return undefined;
  return { minimum, maximum };
}

function readOne(text: string): Length | undefined {
  const [, number, unit] = /^(\d{1,5}) ?(j|jours?|d|days?|sem\.?|semaines?|weeks?)$/u.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) return { count: Number(number) * (/^[jd]/u.test(unit) ? 1 : 7), unit: 'days' };
  const minutes = parseMinutes(text);
  return minutes === undefined ? undefined : { count: minutes, unit: 'minutes' };
}

/** A length as `readLength` reads it, with plain spaces: a cell is typed over. */
export function writeLength({ count, unit }: Length, locale: Locale): string {
  if (unit === 'minutes') return formatMinutes(count, { locale }).replaceAll('\u00a0', ' ');
  return `${count} ${locale === 'fr' ? (count > 1 ? 'jours' : 'jour') : count === 1 ? 'day' : 'days'}`;
}
