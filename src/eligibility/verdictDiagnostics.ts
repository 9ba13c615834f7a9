import { formatDate } from '../base/formatDate';
import { formatList } from '../base/list';
import { shortenText } from '../base/shortenText';
import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import { suggestName } from '../rules/diagnostics';
import type { NamedFact } from '../rules/nameFact';

/** A waiver or a case names a criterion that the rule set does not have. */
export const unknownCriterion = defineDiagnostic({
  code: 'eligibility/unknown-criterion',
  severity: 'error',
  message: ({
    criterion,
  }: {
    criterion: string;
    nearest: string | null;
    /** What can be written, in French, then in English. */
    choices: readonly string[];
    choicesEn: readonly string[];
  }) => ({
    fr: `«\u00a0${shortenText(criterion, 80)}\u00a0» n’est pas un critère du jeu de règles.`,
    en: `"${shortenText(criterion, 80)}" is not a criterion of the rule set.`,
  }),
  hint: ({ nearest, choices, choicesEn }) =>
    nearest !== null || choices.length === 0
      ? suggestName({ nearest })
      : { fr: `Choisir parmi\u00a0: ${choices.join('; ')}.`, en: `Choose among: ${choicesEn.join('; ')}.` },
});

/** A case names a criterion by a title that several bear. */
export const ambiguousCriterion = defineDiagnostic({
  code: 'eligibility/ambiguous-criterion',
  severity: 'error',
  message: ({ criterion }: { criterion: string; candidates: readonly string[] }) => ({
    fr: `Plusieurs critères ont pour titre «\u00a0${shortenText(criterion, 80)}\u00a0».`,
    en: `Several criteria have the title "${shortenText(criterion, 80)}".`,
  }),
  hint: ({ candidates }) => ({
    fr: `Écrire l’identifiant de celui qui est voulu\u00a0: ${formatList(candidates, { locale: 'fr', conjunction: 'or' })}.`,
    en: `Write the id of the one meant: ${formatList(candidates, { locale: 'en', conjunction: 'or' })}.`,
  }),
});

/** A waiver is given for a criterion that the rule set does not let anyone waive. */
export const refusedWaiver = defineDiagnostic({
  code: 'eligibility/refused-waiver',
  severity: 'error',
  message: ({ criterion }: { criterion: string }) => ({
    fr: `Le critère «\u00a0${criterion}\u00a0» n’admet pas de dérogation\u00a0: celle-ci est sans effet.`,
    en: `Criterion "${criterion}" cannot be waived: this waiver has no effect.`,
  }),
});

/** A waiver was not yet decided, or no longer stands, on the day of the evaluation. */
export const waiverNotInForce = defineDiagnostic({
  code: 'eligibility/waiver-not-in-force',
  severity: 'warning',
  message: ({ criterion, asOf }: { criterion: string; asOf: string }) => ({
    fr: `La dérogation au critère «\u00a0${criterion}\u00a0» ne vaut pas le ${formatDate(asOf, { locale: 'fr' })}.`,
    en: `The waiver of criterion "${criterion}" does not stand on ${formatDate(asOf, { locale: 'en' })}.`,
  }),
});

/** A rule set is used on a day when it is not in force. */
export const ruleSetNotInForce = defineDiagnostic({
  code: 'eligibility/rule-set-not-in-force',
  severity: 'warning',
  message: ({ ruleSet, asOf }: { ruleSet: string; asOf: string }) => ({
    fr: `Le jeu de règles «\u00a0${ruleSet}\u00a0» n’est pas en vigueur le ${formatDate(asOf, { locale: 'fr' })}.`,
    en: `Rule set "${ruleSet}" is not in force on ${formatDate(asOf, { locale: 'en' })}.`,
  }),
});

/** The application and the enterprise’s record answer the same fact differently; the application is followed. */
export const conflictingFact = defineDiagnostic({
  code: 'eligibility/conflicting-fact',
  severity: 'warning',
  message: ({ factFr, factEn, answered, recorded }: NamedFact & { answered: string; recorded: string }) => ({
    fr: `Pour «\u00a0${factFr}\u00a0», la candidature (${answered}) est retenue; le dossier de l’entreprise dit ${recorded}.`,
    en: `For "${factEn}", the application (${answered}) is followed; the enterprise’s record says ${recorded}.`,
  }),
  hint: () => ({ fr: 'Vérifier auprès de l’entreprise.', en: 'Check with the enterprise.' }),
});

/** A case cannot be judged: neither it, nor the options, nor the rule set gives a date. */
export const caseWithoutDate = defineDiagnostic({
  code: 'eligibility/case-without-date',
  severity: 'error',
  message: () => ({
    fr: 'Ce cas n’a pas de date d’évaluation\u00a0: il n’est pas jugé.',
    en: 'This case has no date of evaluation: it is not judged.',
  }),
});

/** What judging applications and cases may report, beyond the faults of rules and answers. */
export const verdictDiagnostics = [
  unknownCriterion,
  ambiguousCriterion,
  refusedWaiver,
  waiverNotInForce,
  ruleSetNotInForce,
  conflictingFact,
  caseWithoutDate,
] as const;
