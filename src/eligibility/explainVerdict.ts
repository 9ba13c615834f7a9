import { pickText, type Locale } from '../base/localizedText';
import { formatDate } from '../base/plainDate';
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
 * explainVerdict(verdict, { locale: 'en', as: 'reasons' }) // => ['Not eligible.', 'Availability of the team: not met. People available for the parcours: 1 (rule: at least 2). The rule is an assumption.', 'Recommendation: Support of the board of directors: to be completed. Support of the board: no answer (rule: yes). The rule is an assumption.']
 */
export function explainVerdict(verdict: Verdict, { locale, as }: ExplainVerdictOptions): string[] {
  const { criteria, status } = verdict;
  if (as === 'checklist')
    return criteria.map((criterion) => joinSentences(describeStatus(criterion, verdict, locale), describeMarks(criterion, locale)));
  const words = pickWords(locale);
  const deciding = status === 'eligible' ? criteria.filter(({ severity }) => severity !== 'recommended') : listDeciding(verdict);
  const waived = criteria.filter((criterion) => criterion.status === 'waived' && !deciding.includes(criterion));
  const advised = criteria.filter(({ id }) => verdict.advice.includes(id));
  return [
    words.verdict[status],
    ...[...deciding, ...waived].map((criterion) => describeCriterion(criterion, verdict, locale)),
    ...advised.map((criterion) => `${words.recommendation}${words.colon}${describeCriterion(criterion, verdict, locale)}`),
  ];
}

/** One criterion in full: its own message where it has one for its status, its waiver, its sources. */
export function describeCriterion(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const { colon, semicolon, source } = pickWords(locale);
  const titles = criterion.citations.map(({ title }) => pickText(title, locale)).join(semicolon);
  return joinSentences(
    writeMessage(criterion, verdict, locale) ?? describeStatus(criterion, verdict, locale),
    titles === '' ? '' : `${source}${colon}${titles}.`,
    describeMarks(criterion, locale),
  );
}

function describeStatus(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const words = pickWords(locale);
  const { title, status, severity } = criterion;
  const word = (severity === 'exclusion' ? words.exclusion[status] : undefined) ?? words.criterion[status];
  const evidence = describeEvidence(criterion, verdict, locale)
    .map(({ text }) => text)
    .join(words.semicolon);
  return joinSentences(`${pickText(title, locale)}${words.colon}${word}.`, evidence === '' ? '' : `${evidence}.`);
}

/** The criterion's own message for its status, its placeholders filled from the first evidence. */
function writeMessage(criterion: CriterionResult, verdict: Verdict, locale: Locale): string | undefined {
  const { messages = {}, status } = criterion;
  const message = status === 'met' || status === 'unmet' || status === 'unknown' ? messages[status] : undefined;
  if (message === undefined) return undefined;
  const [evidence] = describeEvidence(criterion, verdict, locale);
  // One pass: an answer that holds braces is not filled again.
  return pickText(message, locale).replace(
    /\{(observed|expected)\}/gu,
    (_, name) => (name === 'observed' ? evidence?.observed : evidence?.expected) ?? '',
  );
}

function describeMarks({ waiver, assumed }: CriterionResult, locale: Locale): string {
  return joinSentences(waiver === undefined ? '' : describeWaiver(waiver, locale), assumed === true ? pickWords(locale).assumed : '');
}

function describeWaiver({ by, decidedOn, until, reason }: Waiver, locale: Locale): string {
  return endSentence(
    pickWords(locale).waiver({
      by,
      date: formatDate(decidedOn, { locale }),
      reason: pickText(reason, locale),
      ...(until !== undefined && { until: formatDate(until, { locale }) }),
    }),
  );
}

function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
