import { pickText, type Locale } from '../base/localizedText';
import { formatDate } from '../base/formatDate';
import type { Fact } from '../model/fact';
import type { Explanation } from '../rules/explanation';
import { fitConstant } from '../rules/operators';
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
export function describeEvidence({ explanation, severity }: CriterionResult, verdict: Verdict, locale: Locale): Evidence[] {
  const { rule, excludes } = pickWords(locale);
  return listDecisiveLeaves(explanation).flatMap((leaf) => describeLeaf(leaf, verdict, locale, severity === 'exclusion' ? excludes : rule));
}

function listDecisiveLeaves(explanation: Explanation): Explanation[] {
  if (!explanation.decisive) return [];
  return explanation.children === undefined ? [explanation] : explanation.children.flatMap(listDecisiveLeaves);
}

function describeLeaf(leaf: Explanation, { criteria, facts }: Verdict, locale: Locale, asks: string): Evidence[] {
  const words = pickWords(locale);
  if (leaf.criterion !== undefined) {
    const title = criteria.find(({ id }) => id === leaf.criterion)?.title ?? { fr: leaf.criterion };
    const observed = words.seeCriterion(pickText(title, locale));
    return [{ observed, expected: '', text: observed }];
  }
  const found = leaf.facts ?? (leaf.fact === undefined ? [] : [{ fact: leaf.fact, observed: leaf.observed }]);
  return found.map(({ fact: id, observed: value }) => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (fact === undefined) return { observed: words.unknown['not-asked'], expected: '', text: id };
    const observed = formatFact(fact, value, { locale });
    const expected = describeExpected(leaf, fact, locale);
    // A list of codes is worth its length only to whom it refuses; "yes" says nothing of a question answered yes or no.
    const isIdle = leaf.status === 'not-applicable' || (Array.isArray(leaf.expected) ? leaf.status === 'met' : fact.type === 'boolean');
    const since = leaf.parameter === undefined ? '' : `, ${words.since}${formatDate(leaf.parameter.from, { locale })}`;
    const rule = isIdle || expected === '' ? '' : ` (${asks}${words.colon}${expected}${since})`;
    return { observed, expected, text: `${pickText(fact.label, locale)}${words.colon}${observed}${rule}` };
  });
}

function describeExpected({ operator, expected }: Explanation, fact: Fact, locale: Locale): string {
  const words = pickWords(locale);
  if (operator === undefined || expected === undefined) return operator === 'is-true' ? words.yes : operator === 'is-false' ? words.no : '';
  const fitted = fitConstant(operator, fact.type, expected);
  const comparison = (fact.type === 'date' ? words.dateComparisons : words.comparisons)[operator] ?? '';
  const conjunction = operator === 'includes-all' ? 'and' : 'or';
  return fitted === undefined ? '' : `${comparison}${formatKnown(fact, fitted, { locale, conjunction })}`;
}
