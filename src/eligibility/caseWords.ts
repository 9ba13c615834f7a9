import type { Locale } from '../base/localizedText';
import type { EligibilityStatus } from './eligibilityCase';

/** The sentences about cases in one language. */
interface CaseWords {
  readonly quote: (text: string) => string;
  /** Where the case is: a line of a file, or its place among the cases. */
  readonly line: (line: number, file: string | undefined) => string;
  readonly row: (row: number) => string;
  readonly verdict: Readonly<Record<EligibilityStatus, string>>;
  readonly asExpected: (verdict: string) => string;
  readonly differs: (expected: string, obtained: string) => string;
  readonly notJudged: (expected: string) => string;
  readonly because: (criteria: string) => string;
  readonly nothingOpposes: string;
  readonly reasons: (count: number) => string;
  readonly otherCriteria: string;
  readonly withFault: string;
  readonly unexpected: (criterion: string) => string;
  readonly absent: (criterion: string, status: string) => string;
  readonly neverDecides: (criterion: string) => string;
}

/** The sentences about cases, by language. */
export const caseWords: Readonly<Record<Locale, CaseWords>> = {
  fr: {
    quote: (text) => `«\u00a0${text}\u00a0»`,
    line: (line, file) => `Ligne\u00a0${line}${file === undefined ? '' : ` de ${file}`}`,
    row: (row) => `Cas\u00a0${row}`,
    verdict: { eligible: 'admissible', ineligible: 'non admissible', undetermined: 'à compléter' },
    asExpected: (verdict) => `${verdict}, comme attendu`,
    differs: (expected, obtained) => `attendu ${expected}, obtenu ${obtained}`,
    notJudged: (expected) => `attendu ${expected}, aucun verdict obtenu`,
    because: (criteria) => `, à cause de ${criteria}`,
    nothingOpposes: '\u00a0: aucun critère ne s’y oppose',
    reasons: (count) => (count > 1 ? 'Motifs' : 'Motif'),
    otherCriteria: ', mais les critères qui décident ne sont pas exactement ceux que le cas nomme',
    withFault: ', mais le cas est à revoir',
    unexpected: (criterion) => `Le critère ${criterion} décide sans être nommé.`,
    absent: (criterion, status) => `Le critère ${criterion} est nommé, mais ne décide pas\u00a0: ${status}.`,
    neverDecides: (criterion) => `Le critère ${criterion} est nommé, mais une recommandation ne décide jamais.`,
  },
  en: {
    quote: (text) => `"${text}"`,
    line: (line, file) => `Line ${line}${file === undefined ? '' : ` of ${file}`}`,
    row: (row) => `Case ${row}`,
    verdict: { eligible: 'eligible', ineligible: 'not eligible', undetermined: 'to be completed' },
    asExpected: (verdict) => `${verdict}, as expected`,
    differs: (expected, obtained) => `expected ${expected}, found ${obtained}`,
    notJudged: (expected) => `expected ${expected}, no verdict found`,
    because: (criteria) => `, because of ${criteria}`,
    nothingOpposes: ': no criterion stands against it',
    reasons: (count) => (count > 1 ? 'Reasons' : 'Reason'),
    otherCriteria: ', but the criteria that decide are not exactly those that the case names',
    withFault: ', but the case needs another look',
    unexpected: (criterion) => `Criterion ${criterion} decides without being named.`,
    absent: (criterion, status) => `Criterion ${criterion} is named, but does not decide: ${status}.`,
    neverDecides: (criterion) => `Criterion ${criterion} is named, but a recommendation never decides.`,
  },
};
