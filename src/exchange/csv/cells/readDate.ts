import { foldText } from '../../../base/compareText';
import type { Locale } from '../../../base/localizedText';
import { isPlainDate } from '../../../base/plainDate';
import { ambiguousDate, unreadableDate } from '../cellDiagnostics';
import { buildRemark, type CellReader } from '../cell';

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
  return readIso(folded) ?? readFigures(folded, text, locale) ?? readWords(folded) ?? refuse(text);
};

const refuse = (text: string) => ({ refused: buildRemark(unreadableDate, { received: text }) });

function build(year: string | number, month: string | number, day: string | number): { readonly value: string } | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(date) ? { value: date } : undefined;
}

/** Year first, whatever parts it; a time of midnight, as spreadsheets add it, is dropped. */
function readIso(text: string) {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]0{1,2}:00(?::00(?:\.0+)?)?)?$/u.exec(text);
  return parts === null ? undefined : build(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '');
}

function readFigures(folded: string, text: string, locale: Locale) {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(folded);
  if (parts === null) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), parts[3] ?? ''];
  const dayFirst = build(year, second, first);
  const monthFirst = build(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || first === second) return dayFirst ?? monthFirst;
  const chosen = locale === 'fr' ? dayFirst : monthFirst;
  return { ...chosen, remark: buildRemark(ambiguousDate, { received: text, read: chosen.value }) };
}

function readWords(text: string) {
  const parts =
    /^(?:[a-z]+\.?,? )?(\d{1,2})(?:er|e|st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})$/u.exec(text) ??
    /^(?:[a-z]+\.?,? )?()([a-z]+)\.? (\d{1,2}(?:st|nd|rd|th)?,? \d{4})$/u.exec(text);
  if (parts === null) return undefined;
  const [, first = '', word = '', last = ''] = parts;
  const month = monthPrefixes.findIndex((prefixes) =>
    prefixes.some((prefix) => word === prefix || (fullNames.has(word) && word.startsWith(prefix))),
  );
  const [day = '', year = ''] = first === '' ? (last.match(/\d+/gu) ?? []) : [first, last];
  return month < 0 ? undefined : build(year, month + 1, day);
}
