import { foldText } from '../../../base/compareText';
import { findDateFault } from '../../../base/findDateFault';
import type { Locale } from '../../../base/localizedText';
import { isPlainDate } from '../../../base/plainDate';
import { ambiguousDate, noSuchDay, unreadableDate } from '../cellDiagnostics';
import { buildRemark, type CellReader, type CellReading, type Remark } from '../cell';

/** Enough letters of each month, in either language, to tell it from the others. */
const monthPrefixes = [
  ['janv', 'jan'],
  ['fevr', 'fev', 'feb'],
  ['mars', 'mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aout', 'aou', 'aug'],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['dec'],
] as const;

const fullNames = new Set(
  [
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'january february march april may june july august september october november december',
  ].flatMap((line) => line.split(' ')),
);

/**
 * A date: `2020-11-18`, `18/11/2020`, `18 novembre 2020`, `1er mars 2021`, `Nov. 18, 2020`. Years are written whole.
 *
 * In figures, a part above 12 is the day; otherwise the day comes first in French and the month in English, with a warning.
 */
export const readDate: CellReader = (text, { locale }) => {
  // What spreadsheets and programs write most: nothing to fold, nothing to guess.
  if (/^\d{4}-\d\d-\d\d$/u.test(text) && isPlainDate(text)) return { value: text };
  const folded = foldText(text.slice(0, 60));
  return readIso(folded, text) ?? readFigures(folded, text, locale) ?? readWords(folded, text) ?? refuse(text);
};

/** A text that is no date; of one that has the form of a date, the month that is too short. */
function refuse(text: string, written?: string): { readonly refused: Remark } {
  const fault = written === undefined ? undefined : findDateFault(written);
  if (fault === undefined) return { refused: buildRemark(unreadableDate, { received: text }) };
  return { refused: buildRemark(noSuchDay, { received: text, month: fault.month ?? null, days: fault.days ?? null }) };
}

const write = (year: string | number, month: string | number, day: string | number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The date of three parts; refused where they are those of no day. */
function build(text: string, year: string, month: string | number, day: string | number): CellReading {
  const date = write(year, month, day);
  return isPlainDate(date) ? { value: date } : refuse(text, date);
}

/** Year first, whatever parts it; a time of midnight, as spreadsheets add it, is dropped. */
function readIso(folded: string, text: string): CellReading | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]0{1,2}:00(?::00(?:\.0+)?)?)?$/u.exec(folded);
  return parts === null ? undefined : build(text, parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
}

function readFigures(folded: string, text: string, locale: Locale): CellReading | undefined {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(folded);
  if (parts === null) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), parts[3] ?? ''];
  const [dayFirst, monthFirst] = [write(year, second, first), write(year, first, second)];
  const known = [dayFirst, monthFirst].filter(isPlainDate);
  if (known.length === 0) return refuse(text, second > 12 && first <= 12 ? monthFirst : dayFirst);
  if (known.length === 1 || first === second) return { value: known[0] };
  const read = locale === 'fr' ? dayFirst : monthFirst;
  return { value: read, remark: buildRemark(ambiguousDate, { received: text, read }) };
}

function readWords(folded: string, text: string): CellReading | undefined {
  const parts =
    /^(?:[a-z]+\.?,? )?(\d{1,2})(?:er|e|st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})$/u.exec(folded) ??
    /^(?:[a-z]+\.?,? )?()([a-z]+)\.? (\d{1,2}(?:st|nd|rd|th)?,? \d{4})$/u.exec(folded);
  if (parts === null) return undefined;
  const [, first = '', word = '', last = ''] = parts;
  const month = monthPrefixes.findIndex((prefixes) =>
    prefixes.some((prefix) => word === prefix || (fullNames.has(word) && word.startsWith(prefix))),
  );
  const [day = '', year = ''] = first === '' ? (last.match(/\d+/gu) ?? []) : [first, last];
  return month < 0 ? undefined : build(text, year, month + 1, day);
}
