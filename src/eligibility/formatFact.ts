import { formatDate } from '../base/formatDate';
import { formatInteger } from '../base/formatInteger';
import { formatMoney } from '../base/formatMoney';
import { formatPercent } from '../base/formatPercent';
import { formatList } from '../base/list';
import { pickText, type Locale } from '../base/localizedText';
import type { Fact, FactValue, KnownValue } from '../model/fact';
import { readFact } from '../rules/readFact';
import { pickWords } from './words';

/** How a value is written; `conjunction` joins the codes of a list. */
interface FormatFactOptions {
  readonly locale: Locale;
  readonly conjunction?: 'and' | 'or';
}

/** A fact's value as a reader writes it: 62 %, 1 250,50 $, « au moins 12 », « sans réponse ». */
export function formatFact(fact: Fact, value: FactValue | undefined, options: FormatFactOptions): string {
  const words = pickWords(options.locale);
  const reading = readFact(fact, value);
  switch (reading.kind) {
    case 'known':
      return formatKnown(fact, reading.known, options);
    case 'between': {
      const [low, high] = [reading.minimum, reading.maximum].map((bound) => bound !== undefined && formatKnown(fact, bound, options));
      if (low && high) return words.range(low, high);
      if (low) return `${words.comparisons['at-least'] ?? ''}${low}`;
      return high ? `${words.comparisons['at-most'] ?? ''}${high}` : words.unknown['not-asked'];
    }
    case 'unknown':
      return words.unknown[reading.reason];
    case 'not-applicable':
      return `${words.criterion['not-applicable']} (${pickText(reading.reason, options.locale)})`;
  }
}

/** A value of a fact's type, with its unit; the code itself where its label is not known. */
export function formatKnown(fact: Fact, known: KnownValue, { locale, conjunction = 'and' }: FormatFactOptions): string {
  const { type, choices = [], unit } = fact;
  const nameChoice = (code: string) => pickText(choices.find((choice) => choice.code === code)?.label ?? { fr: code }, locale);
  if (typeof known === 'boolean') return known ? pickWords(locale).yes : pickWords(locale).no;
  if (typeof known === 'string') return type === 'date' ? formatDate(known, { locale }) : nameChoice(known);
  if (typeof known === 'object' && !('numerator' in known)) {
    return formatList(known.map(nameChoice), { locale, conjunction }) || pickWords(locale).none;
  }
  const figure =
    typeof known === 'object'
      ? formatPercent(known, { locale })
      : type === 'cents'
        ? formatMoney(known, { locale })
        : formatInteger(known, { locale });
  return unit === undefined ? figure : `${figure}\u00a0${pickText(unit, locale)}`;
}
