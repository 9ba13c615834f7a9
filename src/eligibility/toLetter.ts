import { demandOptions } from '../base/demandOptions';
import { pickText, type Locale, type LocalizedText } from '../base/localizedText';
import { formatDate } from '../base/formatDate';
import type { PlainDate } from '../base/plainDate';
import type { ReportBlock, ReportDocument } from '../model/report';
import { describeChecklist, describeCriteria } from './describeCriteria';
import { letterWords } from './letterWords';
import { listDeciding } from './listDeciding';
import type { Verdict } from './verdict';
import { pickWords } from './words';

/** Who writes to whom, when, about which program. Texts that exist in two languages are given as such. */
export interface LetterOptions {
  readonly locale: Locale;
  readonly sender: string;
  readonly addressee: string;
  readonly date: PlainDate;
  /** The program's title. */
  readonly program: string | LocalizedText;
  /** Whom to ask, and how. */
  readonly contact: string | LocalizedText;
  /** How a refusal may be contested, and by when, to follow « Pour contester cette décision : »; printed with a refusal only. */
  readonly recourse?: string | LocalizedText;
}

/**
 * The letter that tells an applicant of a verdict, as a report that `exchange/` writes in text, Markdown or HTML.
 *
 * A refusal states every ground, with what was found and what is asked. A verdict that is undetermined makes a request for what is
 * missing, never a refusal. Rules that are assumptions are said to be.
 *
 * @throws RangeError when the date does not exist.
 * @example
 * const verdict = compileRuleSet(trajetPilotRuleSet, { asOf: '2020-11-18' }).explain({});
 *
 * toLetter(verdict, {
 *   locale: 'en',
 *   sender: 'Table de concertation de Trajet',
 *   addressee: 'Les Jardins du Passage',
 *   date: '2020-11-19',
 *   program: 'Trajet',
 *   contact: '819 555-0100',
 * }).title // => 'Your application: information needed'
 */
export function toLetter(verdict: Verdict, options: LetterOptions): ReportDocument {
  const { locale, sender, addressee, date, program, contact, recourse } = demandOptions(
    'toLetter',
    options,
    'locale',
    'sender',
    'addressee',
    'date',
    'program',
    'contact',
  );
  const words = letterWords[locale];
  const say = (text: string | LocalizedText) => (typeof text === 'string' ? text : pickText(text, locale));
  const title = words.title[verdict.status];
  return {
    title,
    locale,
    blocks: [
      writeParagraph(sender),
      writeParagraph(formatDate(date, { locale })),
      writeParagraph(addressee),
      { kind: 'heading', level: 2, text: title },
      writeParagraph(words.salutation),
      writeParagraph(words.opening(say(program), formatDate(verdict.asOf, { locale }))),
      ...writeBody(verdict, locale),
      ...writeAssumption(verdict, locale),
      ...(verdict.status === 'ineligible' && recourse !== undefined ? [writeParagraph(`${words.recourse} ${say(recourse)}`)] : []),
      writeParagraph(`${words.contact[verdict.status]} ${say(contact)}`),
      writeParagraph(words.closing),
      writeParagraph(sender),
    ],
  };
}

function writeBody(verdict: Verdict, locale: Locale): ReportBlock[] {
  const words = letterWords[locale];
  const { status, missing, facts } = verdict;
  const deciding = listDeciding(verdict);
  const conclusion = writeParagraph(words.conclusion[status], 'lead');
  switch (status) {
    case 'eligible':
      return [conclusion, writeParagraph(words.examined), writeList(describeChecklist(verdict, locale))];
    case 'ineligible':
      return [conclusion, writeParagraph(words.grounds(deciding.length)), writeList(describeCriteria(deciding, verdict, locale))];
    case 'undetermined': {
      const questions = facts.filter(({ id }) => missing.includes(id)).map(({ question }) => pickText(question, locale));
      if (questions.length > 0) return [conclusion, writeParagraph(words.request(questions.length)), writeList(questions)];
      return [conclusion, writeParagraph(words.ours), writeList(deciding.map(({ title }) => pickText(title, locale)))];
    }
  }
}

function writeParagraph(text: string, tone?: 'lead' | 'assumption'): ReportBlock {
  return { kind: 'paragraph', text, ...(tone !== undefined && { tone }) };
}

function writeList(items: readonly string[]): ReportBlock {
  return { kind: 'list', items };
}

function writeAssumption({ ruleSet, criteria }: Verdict, locale: Locale): ReportBlock[] {
  if (ruleSet.assumed === true) return [writeParagraph(pickWords(locale).allAssumed, 'assumption')];
  return criteria.some(({ assumed }) => assumed === true) ? [writeParagraph(letterWords[locale].assumption, 'assumption')] : [];
}
