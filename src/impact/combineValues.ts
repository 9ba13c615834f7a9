import { compareText } from '../base/compareText';
import { buildRatio } from '../base/ratio';
import type { Measure } from '../model/indicator';
import { buildNoFigure, type IndicatorValue } from './indicatorValue';
import { sumExactly } from './sumExactly';
import type { ReportedValue } from './valueForms';

/** One figure for values of one measure, all of the form that it asks for and already chosen over time; their order does not count. */
export function combineValues(measure: Measure, values: readonly ReportedValue[]): IndicatorValue {
  if (values.length === 0) return buildNoFigure('nothing-reported');
  switch (measure) {
    case 'count':
    case 'quantity':
    case 'money':
      return combineNumbers(listNumbers(values));
    case 'unique-count':
      return combineUniqueCounts(listNumbers(values));
    case 'ratio':
    case 'mean':
      return combineRatios(values);
    case 'score':
    case 'nominal':
      return countAnswers(values);
    case 'qualitative':
      return buildNoFigure('words');
  }
}

function listNumbers(values: readonly ReportedValue[]): number[] {
  return values.flatMap((value) => (value.kind === 'number' ? [value.number] : []));
}

function combineNumbers(numbers: readonly number[]): IndicatorValue {
  const number = sumExactly(numbers);
  return number === undefined ? buildNoFigure('too-large') : { kind: 'number', number };
}

/** The same person may be counted by two enterprises: at least the largest count, at most their sum. */
function combineUniqueCounts(numbers: readonly number[]): IndicatorValue {
  const maximum = sumExactly(numbers);
  if (maximum === undefined) return buildNoFigure('too-large');
  const minimum = numbers.reduce((largest, number) => Math.max(largest, number), 0);
  return minimum === maximum ? { kind: 'number', number: maximum } : { kind: 'interval', minimum, maximum };
}

/** Parts are summed, then divided: ratios are never averaged. A share, whose parts are not known, stands alone or not at all. */
function combineRatios(values: readonly ReportedValue[]): IndicatorValue {
  if (values.length > 1 && values.some(({ kind }) => kind === 'share')) return buildNoFigure('parts-unknown');
  const parts = values.flatMap((value) => (value.kind === 'ratio' || value.kind === 'share' ? [value] : []));
  const numerator = sumExactly(parts.map((part) => part.numerator));
  const denominator = sumExactly(parts.map((part) => part.denominator));
  if (numerator === undefined || denominator === undefined) return buildNoFigure('too-large');
  const ratio = buildRatio(numerator, denominator);
  return ratio === undefined ? buildNoFigure('zero-denominator') : { kind: 'ratio', numerator, denominator, ratio };
}

function countAnswers(values: readonly ReportedValue[]): IndicatorValue {
  const timesByAnswer = new Map<string, number>();
  for (const value of values) {
    const answer = value.kind === 'choice' ? value.code : value.kind === 'number' ? String(value.number) : '';
    timesByAnswer.set(answer, (timesByAnswer.get(answer) ?? 0) + 1);
  }
  const sorted = [...timesByAnswer].sort(([a], [b]) => Number(a) - Number(b) || compareText(a, b));
  return { kind: 'distribution', answers: sorted.map(([answer, times]) => ({ answer, times })) };
}
