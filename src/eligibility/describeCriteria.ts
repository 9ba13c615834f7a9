import { formatDate } from '../base/formatDate';
import { pickText, type Locale } from '../base/localizedText';
import type { Waiver } from '../model/application';
import { citeSources } from './citeSources';
import { describeEvidence } from './describeEvidence';
import type { CriterionResult, Verdict } from './verdict';
import { pickWords } from './words';

/** Criteria in full, one text each: its own message where it has one for its status, its sources, its waiver. */
export function describeCriteria(criteria: readonly CriterionResult[], verdict: Verdict, locale: Locale): string[] {
  const sources = citeSources(criteria, locale);
  return criteria.map((criterion, index) =>
    joinSentences(
      writeMessage(criterion, verdict, locale) ?? describeStatus(criterion, verdict, locale),
      sources[index],
      describeMarks(criterion, verdict, locale),
    ),
  );
}

/** A line for every criterion, in the order of the rule set: its status, what was found, its waiver. */
export function describeChecklist(verdict: Verdict, locale: Locale): string[] {
  return verdict.criteria.map((item) => joinSentences(describeStatus(item, verdict, locale), describeMarks(item, verdict, locale)));
}

/** Why a criterion is what it is, without its title: its own message, else what was found, else its status. */
export function describeReason(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const evidence = writeEvidence(criterion, verdict, locale);
  return writeMessage(criterion, verdict, locale) ?? (evidence || `${nameStatus(criterion, locale)}.`);
}

/** The status of a criterion in words, which depend on what a program makes of it. */
export function nameStatus({ status, severity }: CriterionResult, locale: Locale): string {
  const words = pickWords(locale);
  return words.bySeverity[severity][status] ?? words.criterion[status];
}

/** What settles a criterion, or what it lacks; empty where there is nothing to show. */
export function writeEvidence(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const texts = describeEvidence(criterion, verdict, locale).map(({ text }) => text);
  return texts.length === 0 ? '' : `${texts.join(pickWords(locale).semicolon)}.`;
}

function describeStatus(criterion: CriterionResult, verdict: Verdict, locale: Locale): string {
  const status = `${pickText(criterion.title, locale)}${pickWords(locale).colon}${nameStatus(criterion, locale)}.`;
  return joinSentences(status, writeEvidence(criterion, verdict, locale));
}

/** The criterion's own message for its status, its placeholders filled from the first evidence; after a word that says so, a recommendation's. */
function writeMessage(criterion: CriterionResult, verdict: Verdict, locale: Locale): string | undefined {
  const { messages, status, severity } = criterion;
  const message = status === 'not-applicable' || status === 'waived' ? undefined : messages?.[status];
  if (message === undefined) return undefined;
  const { colon, recommendation } = pickWords(locale);
  const { observed = '', expected = '' } = describeEvidence(criterion, verdict, locale)[0] ?? {};
  // One pass: an answer that holds braces is not filled again.
  const text = pickText(message, locale).replace(/\{(observed|expected)\}/gu, (_, name) => (name === 'observed' ? observed : expected));
  return severity === 'recommended' ? `${recommendation}${colon}${text}` : text;
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

/** Sentences one after the other; what is not said is left out. */
export function joinSentences(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
