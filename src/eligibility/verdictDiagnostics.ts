import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import { suggestName } from './suggestName';

export const unknownWaivedCriterion = defineDiagnostic({
  code: 'eligibility/unknown-waived-criterion',
  severity: 'error',
  message: ({ criterion }: { criterion: string; nearest: string | null }) => ({
    fr: `La dérogation vise un critère inconnu, «\u00a0${criterion}\u00a0»\u00a0: elle est sans effet.`,
    en: `The waiver names an unknown criterion, "${criterion}": it has no effect.`,
  }),
  hint: (found) => suggestName(found),
});

export const refusedWaiver = defineDiagnostic({
  code: 'eligibility/refused-waiver',
  severity: 'error',
  message: ({ criterion }: { criterion: string }) => ({
    fr: `Le critère «\u00a0${criterion}\u00a0» n’admet pas de dérogation\u00a0: celle-ci est sans effet.`,
    en: `Criterion "${criterion}" cannot be waived: this waiver has no effect.`,
  }),
});

export const waiverNotInForce = defineDiagnostic({
  code: 'eligibility/waiver-not-in-force',
  severity: 'warning',
  message: ({ criterion, from, to, asOf }: { criterion: string; from: string; to: string | null; asOf: string }) => ({
    fr: `La dérogation au critère «\u00a0${criterion}\u00a0» (du ${from}${to === null ? '' : ` au ${to}`}) ne vaut pas le ${asOf}.`,
    en: `The waiver of criterion "${criterion}" (from ${from}${to === null ? '' : ` to ${to}`}) does not stand on ${asOf}.`,
  }),
});

export const ruleSetNotInForce = defineDiagnostic({
  code: 'eligibility/rule-set-not-in-force',
  severity: 'warning',
  message: ({ ruleSet, asOf }: { ruleSet: string; asOf: string }) => ({
    fr: `Le jeu de règles «\u00a0${ruleSet}\u00a0» n’est pas en vigueur le ${asOf}.`,
    en: `Rule set "${ruleSet}" is not in force on ${asOf}.`,
  }),
  hint: () => ({ fr: 'Choisir la version en vigueur ce jour-là.', en: 'Choose the version in force that day.' }),
});

export const conflictingFact = defineDiagnostic({
  code: 'eligibility/conflicting-fact',
  severity: 'warning',
  message: ({ fact, answered, recorded }: { fact: string; answered: string; recorded: string }) => ({
    fr: `Pour «\u00a0${fact}\u00a0», la demande répond ${answered} et le dossier de l’entreprise ${recorded}\u00a0: la demande est retenue.`,
    en: `For "${fact}", the application answers ${answered} and the enterprise’s record ${recorded}: the application is followed.`,
  }),
  hint: () => ({
    fr: 'Vérifier auprès de l’entreprise, puis corriger l’un des deux.',
    en: 'Check with the enterprise, then correct one of them.',
  }),
});

export const caseWithoutDate = defineDiagnostic({
  code: 'eligibility/case-without-date',
  severity: 'error',
  message: () => ({
    fr: 'Ce cas n’a pas de date d’évaluation\u00a0: il n’a pas été jugé.',
    en: 'This case has no date of evaluation: it was not judged.',
  }),
  hint: () => ({ fr: 'Dater le cas, ou donner une date pour toute la table.', en: 'Date the case, or give one date for the whole table.' }),
});

export const unknownCaseCriterion = defineDiagnostic({
  code: 'eligibility/unknown-case-criterion',
  severity: 'error',
  message: ({ criterion }: { criterion: string; nearest: string | null }) => ({
    fr: `Ce cas s’attend à «\u00a0${criterion}\u00a0», qui n’est pas un critère du jeu de règles.`,
    en: `This case expects "${criterion}", which is not a criterion of the rule set.`,
  }),
  hint: (found) => suggestName(found),
});

/** What judging applications and cases may report, beyond the faults of rules and answers. */
export const verdictDiagnostics = [
  unknownWaivedCriterion,
  refusedWaiver,
  waiverNotInForce,
  ruleSetNotInForce,
  conflictingFact,
  caseWithoutDate,
  unknownCaseCriterion,
] as const;
