import type { Locale } from '../base/localizedText';
import type { Operator } from '../model/rule';
import type { UnknownReason } from '../rules/readFact';
import type { EligibilityStatus } from './eligibilityCase';
import type { CriterionStatus } from './verdict';

type Comparison = (expected: string) => string;

/** The words of verdicts in one language: all that a translator of sentences would read. */
export interface Words {
  readonly colon: string;
  readonly semicolon: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: Readonly<Record<UnknownReason, string>>;
  readonly fromTo: (low: string, high: string) => string;
  /** What an operator asks for. */
  readonly operators: Readonly<Record<Operator, Comparison>>;
  /** The same of a date, where the words differ. */
  readonly dateOperators: Readonly<Partial<Record<Operator, Comparison>>>;
  readonly rule: (expected: string) => string;
  readonly since: Comparison;
  readonly seeCriterion: (title: string) => string;
  readonly criterion: Readonly<Record<CriterionStatus, string>>;
  /** Words for an exclusion, where they differ. */
  readonly exclusion: Readonly<Partial<Record<CriterionStatus, string>>>;
  readonly verdict: Readonly<Record<EligibilityStatus, string>>;
  readonly waiver: (waiver: { readonly by: string; readonly date: string; readonly reason: string; readonly until?: string }) => string;
  readonly recommendation: string;
  readonly source: string;
  readonly assumed: string;
}

const same: Comparison = (expected) => expected;

const fr: Words = {
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  yes: 'oui',
  no: 'non',
  unknown: { 'not-asked': 'sans réponse', declined: 'réponse refusée', pending: 'réponse en attente', unreadable: 'réponse illisible' },
  fromTo: (low, high) => `de ${low} à ${high}`,
  operators: {
    'is-true': () => 'oui',
    'is-false': () => 'non',
    equals: same,
    'not-equals': (expected) => `autre que ${expected}`,
    in: same,
    'not-in': (expected) => `autre que ${expected}`,
    'less-than': (expected) => `moins de ${expected}`,
    'at-most': (expected) => `au plus ${expected}`,
    'more-than': (expected) => `plus de ${expected}`,
    'at-least': (expected) => `au moins ${expected}`,
    'includes-any': same,
    'includes-all': same,
    'includes-none': (expected) => `sans ${expected}`,
    'is-present': () => 'une réponse',
  },
  dateOperators: {
    equals: (date) => `le ${date}`,
    'less-than': (date) => `avant le ${date}`,
    'at-most': (date) => `au plus tard le ${date}`,
    'more-than': (date) => `après le ${date}`,
    'at-least': (date) => `le ${date} ou après`,
  },
  rule: (expected) => `règle\u00a0: ${expected}`,
  since: (date) => `, depuis le ${date}`,
  seeCriterion: (title) => `selon le critère «\u00a0${title}\u00a0»`,
  criterion: {
    met: 'respecté',
    unmet: 'non respecté',
    unknown: 'à compléter',
    'not-applicable': 'sans objet',
    waived: 'levé par dérogation',
  },
  exclusion: { met: 'motif d’exclusion', unmet: 'aucun motif d’exclusion' },
  verdict: { eligible: 'Demande admissible.', ineligible: 'Demande non admissible.', undetermined: 'Demande à compléter.' },
  waiver: ({ by, date, reason, until }) =>
    `Dérogation de ${by}, le ${date}${until === undefined ? '' : `, valable jusqu’au ${until}`}\u00a0: ${reason}`,
  recommendation: 'Recommandation',
  source: 'Source',
  assumed: 'Règle posée par hypothèse.',
};

const en: Words = {
  colon: ': ',
  semicolon: '; ',
  yes: 'yes',
  no: 'no',
  unknown: { 'not-asked': 'no answer', declined: 'answer declined', pending: 'answer pending', unreadable: 'unreadable answer' },
  fromTo: (low, high) => `${low} to ${high}`,
  operators: {
    'is-true': () => 'yes',
    'is-false': () => 'no',
    equals: same,
    'not-equals': (expected) => `other than ${expected}`,
    in: same,
    'not-in': (expected) => `other than ${expected}`,
    'less-than': (expected) => `less than ${expected}`,
    'at-most': (expected) => `at most ${expected}`,
    'more-than': (expected) => `more than ${expected}`,
    'at-least': (expected) => `at least ${expected}`,
    'includes-any': same,
    'includes-all': same,
    'includes-none': (expected) => `without ${expected}`,
    'is-present': () => 'an answer',
  },
  dateOperators: {
    equals: (date) => `on ${date}`,
    'less-than': (date) => `before ${date}`,
    'at-most': (date) => `no later than ${date}`,
    'more-than': (date) => `after ${date}`,
    'at-least': (date) => `on or after ${date}`,
  },
  rule: (expected) => `rule: ${expected}`,
  since: (date) => `, since ${date}`,
  seeCriterion: (title) => `by criterion "${title}"`,
  criterion: { met: 'met', unmet: 'not met', unknown: 'to be completed', 'not-applicable': 'not applicable', waived: 'waived' },
  exclusion: { met: 'ground for exclusion', unmet: 'no ground for exclusion' },
  verdict: { eligible: 'Eligible.', ineligible: 'Not eligible.', undetermined: 'To be completed.' },
  waiver: ({ by, date, reason, until }) => `Waived by ${by} on ${date}${until === undefined ? '' : `, until ${until}`}: ${reason}`,
  recommendation: 'Recommendation',
  source: 'Source',
  assumed: 'The rule is an assumption.',
};

const byLocale = { fr, en };

/** The words of a language. */
export function pickWords(locale: Locale): Words {
  return byLocale[locale];
}
