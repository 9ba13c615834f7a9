import type { BilingualText } from '../base/localizedText';
import type { Measure } from '../model/indicator';
import type { ObservedValue } from '../model/observation';

/** The form of a value that was reported. */
export type ReportedForm = 'number' | 'ratio' | 'share' | 'choice' | 'words';

/** A value that was reported: neither missing, nor not applicable, nor suppressed. */
export type ReportedValue = Extract<ObservedValue, { kind: ReportedForm }>;

/** The form that values of each measure are reported in. A mean is a sum over its number of answers; without it, it cannot be put together. */
export const formByMeasure: Readonly<Record<Measure, ReportedForm>> = {
  count: 'number',
  'unique-count': 'number',
  quantity: 'number',
  money: 'number',
  ratio: 'ratio',
  mean: 'ratio',
  score: 'number',
  nominal: 'choice',
  qualitative: 'words',
};

const words: Readonly<Record<string, BilingualText>> = {
  number: { fr: 'un nombre entier', en: 'a whole number' },
  ratio: { fr: 'un numérateur et un dénominateur', en: 'a numerator and a denominator' },
  share: { fr: 'un pourcentage sans ses deux parties', en: 'a percentage without its two parts' },
  choice: { fr: 'un choix', en: 'a choice' },
  words: { fr: 'des mots', en: 'words' },
};

/** A form of value as it stands in a sentence. */
export function describeForm(form: string): BilingualText {
  return words[form] ?? { fr: form, en: form };
}

/** Whether a value was reported. */
export function isReported(value: ObservedValue): value is ReportedValue {
  return value.kind !== 'missing' && value.kind !== 'not-applicable' && value.kind !== 'suppressed';
}

/** Whether a value has the form that a measure asks for. A share is a ratio of which the parts are not known; a mean needs them. */
export function fitsMeasure({ kind }: ReportedValue, measure: Measure): boolean {
  return kind === formByMeasure[measure] || (measure === 'ratio' && kind === 'share');
}
