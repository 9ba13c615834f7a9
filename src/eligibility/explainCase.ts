import { demandOptions } from '../base/demandOptions';
import { formatList } from '../base/list';
import { pickText, type Locale } from '../base/localizedText';
import { shortenText } from '../base/shortenText';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic';
import { caseWords } from './caseWords';
import { describeReason, joinSentences, nameStatus, writeEvidence } from './describeCriteria';
import { formatDiagnostics } from './formatDiagnostics';
import type { CaseResult } from './runCases';
import type { CriterionResult, Verdict } from './verdict';
import { pickWords } from './words';

/**
 * What became of a case, in one paragraph for its author: where it is written, what was expected and found, which criteria decided and why,
 * what to mend.
 *
 * Criteria bear their titles. A case that passes has its sentence too: keep the results whose `passed` is false to hear of failures only.
 *
 * @example
 * const [first, second] = runCases(
 *   trajetPilotRuleSet,
 *   [
 *     { name: 'Only one person', facts: { 'available-people': 1 }, expected: 'eligible', source: { file: 'cases.csv', line: 2 } },
 *     { name: 'Only one person', facts: { 'available-people': 1 }, expected: 'ineligible' },
 *   ],
 *   { asOf: '2020-11-18' },
 * ).rows;
 *
 * first && explainCase(first, { locale: 'en' }) // => 'Line 2 of cases.csv, "Only one person": expected eligible, found not eligible, because of "Availability of the team". Reason: People available for the parcours: 1 (rule: at least 2).'
 * second && explainCase(second, { locale: 'fr' }) // => 'Cas\u00a02, «\u00a0Only one person\u00a0»\u00a0: non admissible, comme attendu.'
 */
export function explainCase(result: CaseResult, options: { readonly locale: Locale }): string {
  const { locale } = demandOptions('explainCase', options, 'locale');
  return joinSentences(
    `${locateCase(result, locale)}${pickWords(locale).colon}${describeOutcome(result, locale)}.`,
    ...(result.verdict === undefined ? [] : describeCriteriaOf(result, result.verdict, locale)),
    ...formatDiagnostics(result.diagnostics.filter(concernsCase), { locale }).map(({ message, hint }) => joinSentences(message, hint)),
  );
}

function locateCase({ row, name, source }: CaseResult, locale: Locale): string {
  const { line, row: countRow, quote } = caseWords[locale];
  const place = source?.line === undefined ? countRow(row) : line(source.line, source.file);
  return name === undefined ? place : `${place}, ${quote(shortenText(name.replace(/\s+/gu, ' '), 120))}`;
}

function describeOutcome({ expected, obtained, because, absent, unexpected, verdict, diagnostics }: CaseResult, locale: Locale): string {
  const words = caseWords[locale];
  const wanted = words.verdict[expected];
  if (obtained === undefined || verdict === undefined) return words.notJudged(wanted);
  if (obtained === expected) {
    const ending = absent.length + unexpected.length > 0 ? words.otherCriteria : hasErrors(diagnostics) ? words.withFault : '';
    return `${words.asExpected(wanted)}${ending}`;
  }
  const titles = pickCriteria(because, verdict).map((criterion) => nameCriterion(criterion, locale));
  const cause = titles.length === 0 ? words.nothingOpposes : words.because(formatList(titles, { locale }));
  return `${words.differs(wanted, words.verdict[obtained])}${cause}`;
}

/** Why the criteria that decide do, and why those that the case names do not. */
function describeCriteriaOf({ expected, because, absent, unexpected }: CaseResult, verdict: Verdict, locale: Locale): string[] {
  const words = caseWords[locale];
  const { colon } = pickWords(locale);
  const explain = (criterion: CriterionResult) => describeReason(criterion, verdict, locale);
  const reasons = pickCriteria(because, verdict).map(explain);
  const deciding =
    verdict.status === expected
      ? pickCriteria(unexpected, verdict).map((criterion) =>
          joinSentences(words.unexpected(nameCriterion(criterion, locale)), explain(criterion)),
        )
      : reasons.length === 0
        ? []
        : [`${words.reasons(reasons.length)}${colon}${reasons.join(' ')}`];
  const others = pickCriteria(absent, verdict).map((criterion) => {
    const name = nameCriterion(criterion, locale);
    if (criterion.severity === 'recommended') return words.neverDecides(name);
    return joinSentences(words.absent(name, nameStatus(criterion, locale)), writeEvidence(criterion, verdict, locale));
  });
  return [...deciding, ...others];
}

/** The criteria of these ids, in the order given; what names none is told of by a diagnostic. */
function pickCriteria(ids: readonly string[], { criteria }: Verdict): CriterionResult[] {
  return ids.map((id) => criteria.find((criterion) => criterion.id === id)).filter((criterion) => criterion !== undefined);
}

function nameCriterion({ id, title }: CriterionResult, locale: Locale): string {
  return caseWords[locale].quote(pickText(title, locale) || id);
}

/** Errors, and what is said of the case or of its date: warnings about the rules are the business of whoever writes them. */
function concernsCase({ severity, path }: Diagnostic): boolean {
  return severity === 'error' || (severity === 'warning' && (path.length === 0 || path[0] === 'cases'));
}
