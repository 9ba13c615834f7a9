import { pickText, type Locale } from '../base/localizedText';
import { formatDate } from '../base/plainDate';
import type { Explanation } from '../rules/explanation';
import { fitConstant, operators } from '../rules/operators';
import { formatFact, formatKnown } from './formatFact';
import type { CriterionResult, Verdict } from './verdict';
import { pickWords } from './words';

/** What was found of a fact and what was asked of it, in words. */
export interface Evidence {
  readonly observed: string;
  /** Empty where nothing could be asked: a parameter without value. */
  readonly expected: string;
  /** Both, with the label of the fact. */
  readonly text: string;
}

/** The evidence that settles a criterion, or that it lacks: one for each decisive leaf of its explanation, in reading order. */
export function describeEvidence({ explanation }: CriterionResult, verdict: Verdict, locale: Locale): Evidence[] {
  return listDecisiveLeaves(explanation).flatMap((leaf) => describeLeaf(leaf, verdict, locale));
}

function listDecisiveLeaves(explanation: Explanation): Explanation[] {
  if (!explanation.decisive) return [];
  return explanation.children === undefined ? [explanation] : explanation.children.flatMap(listDecisiveLeaves);
}

function describeLeaf(leaf: Explanation, verdict: Verdict, locale: Locale): Evidence[] {
  const words = pickWords(locale);
  if (leaf.criterion !== undefined) {
    const title = verdict.criteria.find(({ id }) => id === leaf.criterion)?.title;
    const observed = words.seeCriterion(title === undefined ? leaf.criterion : pickText(title, locale));
    return [{ observed, expected: '', text: observed }];
  }
  const found = leaf.facts ?? (leaf.fact === undefined ? [] : [{ fact: leaf.fact, observed: leaf.observed }]);
  return found.map(({ fact: id, observed: value }) => {
    const fact = verdict.facts.find((candidate) => candidate.id === id);
    const observed = fact === undefined ? words.unknown['not-asked'] : formatFact(fact, value, { locale });
    const expected = describeExpected(leaf, verdict, locale);
    const label = fact === undefined ? id : pickText(fact.label, locale);
    const { parameter } = leaf;
    const since = parameter === undefined ? '' : words.since(formatDate(parameter.from, { locale }));
    const rule = expected === '' ? '' : ` (${words.rule(expected)}${since})`;
    return { observed, expected, text: `${label}${words.colon}${observed}${rule}` };
  });
}

function describeExpected({ fact: id, operator, expected }: Explanation, { facts }: Verdict, locale: Locale): string {
  const fact = facts.find((candidate) => candidate.id === id);
  if (fact === undefined || operator === undefined) return '';
  const words = pickWords(locale);
  const write = (fact.type === 'date' ? words.dateOperators[operator] : undefined) ?? words.operators[operator];
  if (expected === undefined) return operators[operator].takes === 'nothing' ? write('') : '';
  const fitted = fitConstant(operator, fact.type, expected);
  const conjunction = operator === 'includes-all' ? 'and' : 'or';
  return fitted === undefined ? '' : write(formatKnown(fact, fitted, { locale, conjunction }));
}
