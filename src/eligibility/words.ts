import type { Locale } from '../base/localizedText';
import type { Operator } from '../model/rule';
import type { Criterion } from '../model/ruleSet';
import type { UnknownReason } from '../rules/readFact';
import type { EligibilityStatus } from './eligibilityCase';
import type { CriterionStatus } from './verdict';

/** Words that stand before what a rule asks for, by operator; none where the value alone says it. */
type Comparisons = Readonly<Partial<Record<Operator, string>>>;

/** The words of verdicts in one language: all that a translator of sentences would read. */
export interface Words {
  readonly colon: string;
  readonly semicolon: string;
  readonly yes: string;
  readonly no: string;
  /** Of a list that is empty. */
  readonly none: string;
  readonly unknown: Readonly<Record<UnknownReason, string>>;
  readonly range: (low: string, high: string) => string;
  readonly comparisons: Comparisons;
  readonly dateComparisons: Comparisons;
  readonly rule: string;
  /** Stands for `rule` where what is asked excludes. */
  readonly excludes: string;
  readonly since: string;
  readonly seeCriterion: (title: string) => string;
  readonly criterion: Readonly<Record<CriterionStatus, string>>;
  /** Words for an exclusion and for a recommendation, where they differ. */
  readonly bySeverity: Readonly<Record<Criterion['severity'], Readonly<Partial<Record<CriterionStatus, string>>>>>;
  readonly verdict: Readonly<Record<EligibilityStatus, string>>;
  readonly waiver: (by: string, date: string) => string;
  readonly until: string;
  readonly recommendation: string;
  readonly source: string;
  /** Of a criterion whose only source was given above. */
  readonly sameSource: string;
  readonly assumed: string;
  /** Of a whole rule set. */
  readonly allAssumed: string;
}

const fr: Words = {
  colon: '\u00a0: ',
  semicolon: '; ',
  yes: 'oui',
  no: 'non',
  none: 'aucun choix',
  unknown: {
    'not-asked': 'sans réponse',
    declined: 'a préféré ne pas répondre',
    pending: 'réponse en attente',
    unreadable: 'réponse illisible',
    impossible: 'réponse impossible',
  },
  range: (low, high) => `de ${low} à ${high}`,
  comparisons: {
    'not-equals': 'autre que ',
    'not-in': 'autre que ',
    'less-than': 'moins de ',
    'at-most': 'au plus ',
    'more-than': 'plus de ',
    'at-least': 'au moins ',
    'includes-none': 'sans ',
  },
  dateComparisons: { 'less-than': 'avant le ', 'at-most': 'au plus tard le ', 'more-than': 'après le ', 'at-least': 'à compter du ' },
  rule: 'règle',
  excludes: 'exclusion',
  since: 'depuis le ',
  seeCriterion: (title) => `Voir le critère «\u00a0${title}\u00a0»`,
  criterion: {
    met: 'critère respecté',
    unmet: 'critère non respecté',
    unknown: 'à compléter',
    'not-applicable': 'sans objet',
    waived: 'critère levé',
  },
  bySeverity: {
    required: {},
    exclusion: { met: 'motif d’exclusion', unmet: 'aucun motif d’exclusion' },
    recommended: { met: 'recommandation suivie', unmet: 'recommandation non suivie', unknown: 'recommandation à compléter' },
  },
  verdict: { eligible: 'Candidature admissible.', ineligible: 'Candidature non admissible.', undetermined: 'Candidature à compléter.' },
  waiver: (by, date) => `Dérogation accordée le ${date} par ${by}`,
  until: 'jusqu’au ',
  recommendation: 'Recommandation',
  source: 'Source',
  sameSource: 'Même source.',
  assumed: 'Règle posée par hypothèse.',
  allAssumed: 'Hypothèse\u00a0: aucune source publique du programme n’énonce ces règles.',
};

const en: Words = {
  colon: ': ',
  semicolon: '; ',
  yes: 'yes',
  no: 'no',
  none: 'no choice',
  unknown: {
    'not-asked': 'no answer',
    declined: 'answer declined',
    pending: 'answer pending',
    unreadable: 'unreadable answer',
    impossible: 'impossible answer',
  },
  range: (low, high) => `${low} to ${high}`,
  comparisons: {
    'not-equals': 'other than ',
    'not-in': 'other than ',
    'less-than': 'less than ',
    'at-most': 'at most ',
    'more-than': 'more than ',
    'at-least': 'at least ',
    'includes-none': 'without ',
  },
  dateComparisons: { 'less-than': 'before ', 'at-most': 'no later than ', 'more-than': 'after ', 'at-least': 'on or after ' },
  rule: 'rule',
  excludes: 'excludes',
  since: 'since ',
  seeCriterion: (title) => `See criterion "${title}"`,
  criterion: { met: 'met', unmet: 'not met', unknown: 'to be completed', 'not-applicable': 'not applicable', waived: 'waived' },
  bySeverity: {
    required: {},
    exclusion: { met: 'ground for exclusion', unmet: 'no ground for exclusion' },
    recommended: {
      met: 'recommendation followed',
      unmet: 'recommendation not followed',
      unknown: 'recommendation to be completed',
    },
  },
  verdict: { eligible: 'Eligible.', ineligible: 'Not eligible.', undetermined: 'To be completed.' },
  waiver: (by, date) => `Waiver granted on ${date} by ${by}`,
  until: 'until ',
  recommendation: 'Recommendation',
  source: 'Source',
  sameSource: 'Same source.',
  assumed: 'The rule is an assumption.',
  allAssumed: 'Assumption: no public source of the program states these rules.',
};

const byLocale = { fr, en };

/** The words of a language. */
export function pickWords(locale: Locale): Words {
  return byLocale[locale];
}
