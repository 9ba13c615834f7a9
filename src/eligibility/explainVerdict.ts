import { demandOptions } from '../base/demandOptions';
import type { Locale } from '../base/localizedText';
import { describeChecklist, describeCriteria } from './describeCriteria';
import { listDeciding } from './listDeciding';
import type { Verdict } from './verdict';
import { pickWords } from './words';

/** How a verdict is put in words. */
export interface ExplainVerdictOptions {
  readonly locale: Locale;
  /** `reasons`: the verdict, then what makes it so. `checklist`: one line for every criterion. */
  readonly as: 'reasons' | 'checklist';
}

/**
 * A verdict in sentences, from the verdict alone.
 *
 * As reasons: the verdict, then the criteria that refuse, or those left to complete, or, when eligible, those that were required; then
 * waivers and recommendations. A source that several cite is given in full once. As a checklist: every criterion in the order of the rule
 * set, with what was found and what is asked.
 *
 * @example
 * const verdict = compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-18' }).explain({ 'available-people': 1 });
 *
 * explainVerdict(verdict, { locale: 'en', as: 'reasons' }) // => ['Not eligible.', 'Availability of the team: not met. People available for the parcours: 1 (rule: at least 2).', 'Support of the board of directors: recommendation to be completed. Support of the board: no answer.', 'Assumption: no public source of the program states these rules.']
 */
export function explainVerdict(verdict: Verdict, options: ExplainVerdictOptions): string[] {
  const { locale, as } = demandOptions('explainVerdict', options, 'locale', 'as');
  const { criteria, status, advice, ruleSet } = verdict;
  const words = pickWords(locale);
  const closing = ruleSet.assumed === true ? [words.allAssumed] : [];
  if (as === 'checklist') return [...describeChecklist(verdict, locale), ...closing];
  const deciding = status === 'eligible' ? criteria.filter(({ severity }) => severity !== 'recommended') : listDeciding(verdict);
  const waived = criteria.filter((criterion) => criterion.status === 'waived' && !deciding.includes(criterion));
  const advised = criteria.filter(({ id }) => advice.includes(id));
  return [words.verdict[status], ...describeCriteria([...deciding, ...waived, ...advised], verdict, locale), ...closing];
}
