import { pickText, type Locale } from '../base/localizedText';
import { formatDate } from '../base/formatDate';
import type { Waiver } from '../model/application';
import { describeEvidence } from './describeEvidence';
import { listDeciding } from './listDeciding';
import type { CriterionResult, Verdict } from './verdict';
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
 * waivers and recommendations. As a checklist: every criterion in the order of the rule set, with what was found and what is asked.
 *
 * @example
 * const verdict = compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-18' }).explain({ 'available-people': 1 });
 *
 * explainVerdict(verdict, { locale: 'en', as: 'reasons' }) // => ['Not eligible.', 'Availability of the team: not met. People available for the parcours: 1 (rule: at least 2).', 'Recommendation: Support of the board of directors: to be completed. Support of the board: no answer.', 'Assumption: no public source of the program states these rules.']
 */
export function explainVerdict(verdict: Verdict, { locale, as }: ExplainVerdictOptions): string[] {
  const { criteria, status, advice, ruleSet } = verdict;
  const words = pickWords(locale);
  const closing = ruleSet.assumed === true ? [words.allAssumed] : [];
  if (as === 'checklist') return [...describeChecklist(verdict, locale), ...closing];
  const deciding = status === 'eligible' ? criteria.filter(({ severity }) => severity !== 'recommended') : listDeciding(verdict);
  const waived = criteria.filter((criterion) => criterion.status === 'waived' && !deciding.includes(criterion));
  const advised = criteria.filter(({ id }) => advice.includes(id));
  return [
    words.verdict[status],
    ...[...deciding, ...waived].map((criterion) => describeCriterion(criterion, verdict, locale)),
    ...advised.map((criterion) => `${words.recommendation}${words.colon}${describeCriterion(criterion, verdict, locale)}`),
    ...closing,
  ];
}

/** A line for every criterion, in the order of the rule set: its status, what was found, its waiver. */
export function describeChecklist(verdict: Verdict, locale: Locale): string[] {
  return verdict.criteria.map((item) => joinSentences(describeStatus(item, verdict, locale), describeMarks(item, verdict, locale)));
}

/** One criterion in full: its own message where it has one for its status, its sources, its waiver. */
export function describeCriterion(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const { colon, semicolon, source } = pickWords(locale);
  const titles = criterion.citations.map(({ title }) => pickText(title, locale)).join(semicolon);
  return joinSentences(
    writeMessage(criterion, verdict, locale) ?? describeStatus(criterion, verdict, locale),
    titles && `${source}${colon}${titles}.`,
    describeMarks(criterion, verdict, locale),
  );
}

function describeStatus(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const words = pickWords(locale);
  const { title, status, severity } = criterion;
  const word = (severity === 'exclusion' ? words.exclusion[status] : undefined) ?? words.criterion[status];
  const evidence = describeEvidence(criterion, verdict, locale)
    .map(({ text }) => text)
    .join(words.semicolon);
  return joinSentences(`${pickText(title, locale)}${words.colon}${word}.`, evidence && `${evidence}.`);
}

/** The criterion's own message for its status, its placeholders filled from the first evidence. */
function writeMessage(criterion: CriterionResult, verdict: Verdict, locale: Locale): string | undefined {
  const { messages, status } = criterion;
  const message = status === 'not-applicable' || status === 'waived' ? undefined : messages?.[status];
  if (message === undefined) return undefined;
  const { observed = '', expected = '' } = describeEvidence(criterion, verdict, locale)[0] ?? {};
  // One pass: an answer that holds braces is not filled again.
  return pickText(message, locale).replace(/\{(observed|expected)\}/gu, (_, name) => (name === 'observed' ? observed : expected));
}

/** The waiver of a criterion, and whether its rule is an assumption where the whole rule set is not. */
function describeMarks({ waiver, assumed }: CriterionResult, { ruleSet }: Verdict, locale: Locale): string {
  const isMarked = assumed === true && ruleSet.assumed !== true;
  return joinSentences(waiver && describeWaiver(waiver, locale), isMarked && pickWords(locale).assumed);
}

function describeWaiver({ by, decidedOn, until, reason }: Waiver, locale: Locale): string {
  const words = pickWords(locale);
  const end = until === undefined ? '' : ` (${words.until}${formatDate(until, { locale })})`;
  const text = `${words.waiver(by, formatDate(decidedOn, { locale }))}${end}${words.colon}${pickText(reason, locale)}`;
  return text.endsWith('.') ? text : `${text}.`;
}

function joinSentences(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
