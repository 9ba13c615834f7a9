import { formatList } from '../base/list';
import { pickText, type Locale } from '../base/localizedText';
import { formatInteger } from '../base/minutes';
import { formatMoney } from '../base/money';
import { formatDate } from '../base/plainDate';
import type { Fact, FactValue, KnownValue } from '../model/fact';
import { readFact, type FactReading } from '../rules/readFact';
import { toRatio } from '../rules/toRatio';
import { formatPercent } from './formatPercent';
import { pickWords } from './words';

/** How a value is written; `conjunction` joins the codes of a list. */
export interface FormatFactOptions {
  readonly locale: Locale;
  readonly conjunction?: 'and' | 'or';
}

/** A fact's value as a reader writes it: 62 %, 1 250,50 $, « au moins 12 », « sans réponse ». */
export function formatFact(fact: Fact, value: FactValue | undefined, options: FormatFactOptions): string {
  const words = pickWords(options.locale);
  if (typeof value === 'object' && value !== null && 'notApplicable' in value) {
    return `${words.criterion['not-applicable']} (${pickText(value.notApplicable, options.locale)})`;
  }
  const reading = readFact(fact.type, value);
  if (reading.kind === 'known') return formatKnown(fact, reading.known, options);
  return reading.kind === 'between'
    ? formatRange(fact, reading, options)
    : words.unknown[reading.kind === 'unknown' ? reading.reason : 'not-asked'];
}

function formatRange(fact: Fact, { minimum, maximum }: Extract<FactReading, { kind: 'between' }>, options: FormatFactOptions): string {
  const words = pickWords(options.locale);
  const [low, high] = [minimum, maximum].map((bound) => (bound === undefined ? undefined : formatKnown(fact, bound, options)));
  if (low !== undefined && high !== undefined) return words.fromTo(low, high);
  if (low !== undefined) return words.operators['at-least'](low);
  return high === undefined ? words.unknown['not-asked'] : words.operators['at-most'](high);
}

/** A value of a fact's type, with its unit; the code itself where its label is not known. */
export function formatKnown(fact: Fact, known: KnownValue, options: FormatFactOptions): string {
  const { locale, conjunction = 'and' } = options;
  if (Array.isArray(known))
    return formatList(
      known.map((code) => nameChoice(fact, code, locale)),
      { locale, conjunction },
    );
  if (typeof known === 'boolean') return known ? pickWords(locale).yes : pickWords(locale).no;
  if (typeof known === 'string') return fact.type === 'date' ? formatDate(known, { locale }) : nameChoice(fact, known, locale);
  const written = formatFigure(fact, known, locale);
  return fact.unit === undefined ? written : `${written}\u00a0${pickText(fact.unit, locale)}`;
}

function formatFigure({ type }: Fact, figure: Exclude<KnownValue, boolean | string | string[]>, locale: Locale): string {
  if (type === 'cents' && typeof figure === 'number') return formatMoney(figure, { locale });
  const ratio = toRatio(figure);
  if (type !== 'ratio' && typeof figure === 'number') return formatInteger(figure, { locale });
  return ratio === undefined ? '' : formatPercent(ratio, { locale });
}

function nameChoice({ choices = [] }: Fact, code: string, locale: Locale): string {
  const label = choices.find((choice) => choice.code === code)?.label;
  return label === undefined ? code : pickText(label, locale);
}
