import type { Locale } from '../../../base/localizedText';
import { lagSchema, type Lag } from '../../../model/activity';
import { unreadableLag } from '../activityDiagnostics';
import { buildRemark, withLabels, type CellReader } from '../cell';
import { readLength, writeLength, type Length } from './readLength';

const keys = {
  minimum: { minutes: 'minimumMinutes', days: 'minimumDays' },
  maximum: { minutes: 'maximumMinutes', days: 'maximumDays' },
} as const;

/** Reads a time to leave between two things: « au moins 7 jours », « 7 à 14 jours », « au moins 1 jour, au plus 48 h ». */
export const readLag: CellReader = withLabels(
  (text) => {
    const lag = parseLag(text);
    return lag === undefined ? { refused: buildRemark(unreadableLag, { received: text }) } : { value: lag };
  },
  (value, locale) => {
    const lag = lagSchema.safeParse(value).data;
    return lag === undefined ? undefined : writeLag(lag, locale);
  },
);

/** A time to leave, or `undefined` when a part of it is no bound, or two say the same bound. */
export function parseLag(text: string): Lag | undefined {
  const lag: Record<string, number> = {};
  const parts = text.slice(0, 500).split(',');
  for (const part of parts) {
    const bounds = readLength(part) ?? {};
    // « 7 jours » alone may be the least, the most or both.
    if (bounds.exact !== undefined || (bounds.minimum === undefined && bounds.maximum === undefined)) return undefined;
    for (const side of ['minimum', 'maximum'] as const) {
      const length: Length | undefined = bounds[side];
      if (length === undefined) continue;
      const key = keys[side][length.unit];
      if (key in lag) return undefined;
      lag[key] = length.count;
    }
  }
  return lag;
}

/** « au moins 7 jours, au plus 14 jours »; empty when nothing is bounded. */
export function writeLag({ minimumDays, maximumDays, minimumMinutes, maximumMinutes }: Lag, locale: Locale): string {
  const [least, most] = locale === 'fr' ? ['au moins', 'au plus'] : ['at least', 'at most'];
  const write = (words: string, count: number | undefined, unit: Length['unit']) =>
    count === undefined ? [] : [`${words} ${writeLength({ count, unit }, locale)}`];
  return [
    ...write(least, minimumDays, 'days'),
    ...write(most, maximumDays, 'days'),
    ...write(least, minimumMinutes, 'minutes'),
    ...write(most, maximumMinutes, 'minutes'),
  ].join(', ');
}
