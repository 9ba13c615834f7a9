import { demandDate } from '../base/demandDate';
import { demandOptions } from '../base/demandOptions';
import { pickText, type Locale } from '../base/localizedText';
import { formatDate } from '../base/formatDate';
import type { PlainDate } from '../base/plainDate';
import type { FormattedDiagnostic } from '../diagnostics/renderDiagnostics';
import type { Verdict } from '../eligibility/verdict';
import type { Edition } from '../model/edition';
import type { Program } from '../model/program';
import type { ReportBlock, ReportDocument } from '../model/report';
import type { Template } from '../model/template';
import { hideInBlocks } from './hideInBlocks';
import { indexEdition } from './indexEdition';
import { listPlacedSessions } from './listPlacedSessions';
import { heading, paragraph, type ReportContext, type ReportFigure } from './reportContext';
import { reportWords } from './reportWords';
import { buildAssumptionsSection } from './sections/buildAssumptionsSection';
import { buildCalendarSection } from './sections/buildCalendarSection';
import { buildContributionsSection } from './sections/buildContributionsSection';
import { buildDecisionsSection } from './sections/buildDecisionsSection';
import { buildFundingSection } from './sections/buildFundingSection';
import { buildAdvisorsSection, buildEnterprisesSection } from './sections/buildPeopleSections';
import { buildSummarySection } from './sections/buildSummarySection';
import { buildVoicesSection } from './sections/buildVoicesSection';
import { buildWarningsSection, type UnplacedLine } from './sections/buildWarningsSection';

/** What a report on an edition is made from, besides the edition. What is absent has no section. */
export interface EditionReportOptions {
  readonly locale: Locale;
  /** The day printed on it. */
  readonly asOf: PlainDate;
  /** For its title, in the scope of a grant. */
  readonly program?: Program;
  /** For its assumptions. */
  readonly template?: Template;
  readonly verdicts?: readonly Verdict[];
  /** Each is printed on a page of its own. */
  readonly letters?: readonly ReportDocument[];
  /** Remarks in words, as those of `validateEdition`; infos are not printed. Absent: the report says that no check was attached to it. */
  readonly diagnostics?: readonly FormattedDiagnostic[];
  /** Sessions that the scheduler left out, with its reasons in words. */
  readonly unplaced?: readonly UnplacedLine[];
  /** Drawings made by `toGanttSvg`: in the section of their subject, or in front. */
  readonly figures?: readonly ReportFigure[];
}

/**
 * The report on an edition that a coordinator prints: the counts of time, who meets whom when and where, each enterprise and each person
 * who gives hours, hours by partner, decisions, participants' words, funding, what to look at, what is assumed, letters.
 *
 * Quotations are printed only with consent on the record, amounts only with their scope, and enterprises that may not be named bear an
 * alias, also in the titles, remarks and letters given.
 *
 * @throws RangeError when `asOf` does not exist.
 */
export function buildEditionReport(edition: Edition, options: EditionReportOptions): ReportDocument {
  const required = demandOptions('buildEditionReport', options, 'locale', 'asOf');
  const { locale, asOf, program, template, verdicts = [], letters = [], diagnostics, unplaced = [], figures = [] } = required;
  demandDate('buildEditionReport', 'asOf', asOf);
  const words = reportWords[locale];
  const placed = listPlacedSessions(edition);
  const context: ReportContext = { edition, index: indexEdition(edition), locale, words, placed };
  const period = words.period(formatDate(edition.from, { locale }), formatDate(edition.to, { locale }));
  const hide = (text: string) => context.index.hideNames(text, locale);
  const blocks = [
    paragraph(`${period}. ${words.asOf(formatDate(asOf, { locale }))}`, 'lead'),
    ...buildSummarySection(context),
    ...buildCalendarSection(context, figures),
    ...buildContributionsSection(context),
    ...buildEnterprisesSection(context, figures),
    ...buildAdvisorsSection(context, figures),
    ...buildDecisionsSection(context, verdicts),
    ...buildVoicesSection(context),
    ...buildFundingSection(context, program),
    ...buildWarningsSection(context, diagnostics, unplaced),
    ...buildAssumptionsSection(context, template),
    ...writeLetters(letters, context),
  ];
  return { title: hide(pickText(edition.title, locale)), locale, blocks: hideInBlocks(blocks, hide) };
}

function writeLetters(letters: readonly ReportDocument[], { words }: ReportContext): ReportBlock[] {
  if (letters.length === 0) return [];
  return [
    heading(2, words.letters, 'letters'),
    paragraph(words.lettersLine(letters.length)),
    ...letters.map(({ title, blocks }): ReportBlock => ({ kind: 'letter', title, blocks })),
  ];
}
