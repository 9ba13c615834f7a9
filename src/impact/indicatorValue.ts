import type { BilingualText } from '../base/localizedText';
import type { Ratio } from '../base/ratio';

/** Why an indicator has no figure. */
export type NoFigureReason = 'nothing-reported' | 'zero-denominator' | 'parts-unknown' | 'words' | 'too-large';

/** An indicator put together. Numbers are in the indicator’s scale; what has no figure says why, and is never 0. */
export type IndicatorValue =
  | { readonly kind: 'number'; readonly number: number }
  /** The parts are sums; `ratio` is their exact quotient. */
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number; readonly ratio: Ratio }
  /** Different people or things counted by several may be the same: the figure lies between these two. */
  | { readonly kind: 'interval'; readonly minimum: number; readonly maximum: number }
  /** How many times each answer was given. */
  | { readonly kind: 'distribution'; readonly answers: readonly { readonly answer: string; readonly times: number }[] }
  | {
      readonly kind: 'unknown' | 'undefined' | 'not-aggregable';
      readonly reason: NoFigureReason;
      readonly explanation: BilingualText;
    };

const reasons: Readonly<
  Record<NoFigureReason, { readonly kind: 'unknown' | 'undefined' | 'not-aggregable'; readonly explanation: BilingualText }>
> = {
  'nothing-reported': {
    kind: 'unknown',
    explanation: { fr: 'Aucune valeur n’a été rapportée\u00a0: ce n’est pas zéro.', en: 'No value was reported: this is not zero.' },
  },
  'zero-denominator': {
    kind: 'undefined',
    explanation: {
      fr: 'Le dénominateur est nul\u00a0: le rapport n’est pas défini.',
      en: 'The denominator is zero: the ratio is undefined.',
    },
  },
  'parts-unknown': {
    kind: 'not-aggregable',
    explanation: {
      fr: 'Des pourcentages ne s’additionnent pas\u00a0: il faut les deux parties de chacun, comme 186000/300000.',
      en: 'Percentages do not add up: both parts of each are needed, as 186000/300000.',
    },
  },
  words: {
    kind: 'not-aggregable',
    explanation: {
      fr: 'Des paroles se lisent une à une\u00a0: elles ne s’additionnent pas.',
      en: 'Words are read one by one: they do not add up.',
    },
  },
  'too-large': {
    kind: 'not-aggregable',
    explanation: { fr: 'La somme est trop grande pour être exacte.', en: 'The sum is too large to be exact.' },
  },
};

/** The absence of a figure, with its reason in both languages. */
export function buildNoFigure(reason: NoFigureReason): IndicatorValue {
  return { ...reasons[reason], reason };
}
