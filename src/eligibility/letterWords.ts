import type { Locale } from '../base/localizedText';
import type { EligibilityStatus } from './eligibilityCase';

type ByStatus = Readonly<Record<EligibilityStatus, string>>;

/** The sentences of letters in one language. */
interface LetterWords {
  readonly title: ByStatus;
  readonly salutation: string;
  readonly opening: (program: string, asOf: string) => string;
  readonly conclusion: ByStatus;
  readonly examined: string;
  readonly grounds: (count: number) => string;
  readonly request: (count: number) => string;
  /** When nothing can be asked of the applicant: the rules themselves leave the verdict open. */
  readonly ours: string;
  /** When some of the rules are assumptions; where all are, the words of verdicts say so. */
  readonly assumption: string;
  readonly recourse: string;
  readonly contact: ByStatus;
  readonly closing: string;
}

/** The sentences of letters, by language. */
export const letterWords: Readonly<Record<Locale, LetterWords>> = {
  fr: {
    title: {
      eligible: 'Votre candidature est admissible',
      ineligible: 'Votre candidature n’est pas admissible',
      undetermined: 'Votre candidature\u00a0: renseignements à fournir',
    },
    salutation: 'Madame, Monsieur,',
    opening: (program, asOf) =>
      `Nous avons examiné votre candidature au programme «\u00a0${program}\u00a0» selon les règles en vigueur le ${asOf}.`,
    conclusion: {
      eligible: 'Nous avons le plaisir de vous informer qu’elle est admissible.',
      ineligible: 'Nous sommes au regret de vous informer qu’elle n’est pas admissible.',
      undetermined: 'Il nous manque des renseignements pour nous prononcer. Ce n’est pas un refus\u00a0: votre candidature reste ouverte.',
    },
    examined: 'Voici les critères examinés\u00a0:',
    grounds: (count) => (count > 1 ? 'En voici les motifs\u00a0:' : 'En voici le motif\u00a0:'),
    request: (count) =>
      count > 1 ? 'Nous vous invitons à répondre à ces questions\u00a0:' : 'Nous vous invitons à répondre à cette question\u00a0:',
    ours: 'Vous n’avez rien à fournir pour l’instant\u00a0: il nous revient de préciser les règles suivantes, et nous vous écrirons de nouveau.',
    assumption: 'Hypothèse\u00a0: certaines des règles appliquées ici ne sont énoncées par aucune source publique du programme.',
    recourse: 'Pour contester cette décision\u00a0:',
    contact: {
      eligible: 'Pour toute question\u00a0:',
      ineligible: 'Pour en discuter, ou pour connaître d’autres ressources\u00a0:',
      undetermined: 'Pour nous répondre, ou pour toute question\u00a0:',
    },
    closing: 'Veuillez recevoir, Madame, Monsieur, nos salutations distinguées.',
  },
  en: {
    title: {
      eligible: 'Your application is eligible',
      ineligible: 'Your application is not eligible',
      undetermined: 'Your application: information needed',
    },
    salutation: 'Dear Sir or Madam,',
    opening: (program, asOf) => `We have examined your application to the program "${program}" under the rules in force on ${asOf}.`,
    conclusion: {
      eligible: 'We are pleased to inform you that it is eligible.',
      ineligible: 'We regret to inform you that it is not eligible.',
      undetermined: 'We need more information before we can decide. This is not a refusal: your application remains open.',
    },
    examined: 'These are the criteria examined:',
    grounds: (count) => (count > 1 ? 'The grounds are as follows:' : 'The ground is as follows:'),
    request: (count) => (count > 1 ? 'Please answer these questions:' : 'Please answer this question:'),
    ours: 'You have nothing to send for now: it is for us to settle the following rules, and we will write to you again.',
    assumption: 'Assumption: some of the rules applied here are stated by no public source of the program.',
    recourse: 'To contest this decision:',
    contact: {
      eligible: 'For any question:',
      ineligible: 'To discuss it, or to learn of other resources:',
      undetermined: 'To answer, or for any question:',
    },
    closing: 'Yours sincerely,',
  },
};
