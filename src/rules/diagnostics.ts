import type { BilingualText } from '../base/localizedText';
import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import type { FactType } from '../model/fact';
import type { Parameter } from '../model/ruleSet';

const dateWords: Readonly<Record<Parameter['at'], BilingualText>> = {
  asOf: { fr: 'la date de l’évaluation', en: 'the date of the evaluation' },
  submission: { fr: 'la date du dépôt de la demande', en: 'the date the application was sent' },
  cohortStart: { fr: 'le premier jour de la cohorte', en: 'the first day of the cohort' },
};

const typeForms: Readonly<Record<FactType, BilingualText>> = {
  boolean: { fr: 'true ou false', en: 'true or false' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  ratio: { fr: 'une fraction ou un nombre décimal de douze chiffres au plus', en: 'a fraction, or a decimal of at most twelve digits' },
  cents: { fr: 'un nombre entier de cents', en: 'a whole number of cents' },
  date: { fr: 'une date (2020-11-18)', en: 'a date (2020-11-18)' },
  choice: { fr: 'un code', en: 'a code' },
  choices: { fr: 'une liste de codes', en: 'a list of codes' },
};

export const absentDate = defineDiagnostic({
  code: 'rules/absent-date',
  severity: 'error',
  message: ({ parameter, at }: { parameter: string; at: Parameter['at'] }) => ({
    fr: `Le paramètre «\u00a0${parameter}\u00a0» se lit à une date qui n’est pas donnée\u00a0: ${dateWords[at].fr}.`,
    en: `Parameter "${parameter}" is read at a date that is not given: ${dateWords[at].en}.`,
  }),
  hint: ({ at }) => ({ fr: `Donner «\u00a0${at}\u00a0» parmi les dates.`, en: `Give "${at}" among the dates.` }),
});

export const parameterNotInForce = defineDiagnostic({
  code: 'rules/parameter-not-in-force',
  severity: 'error',
  message: ({ parameter, date }: { parameter: string; date: string }) => ({
    fr: `Le paramètre «\u00a0${parameter}\u00a0» n’a aucune valeur en vigueur le ${date}.`,
    en: `Parameter "${parameter}" has no value in force on ${date}.`,
  }),
  hint: () => ({ fr: 'Ajouter une valeur datée, avec sa source.', en: 'Add a dated value, with its source.' }),
});

export const unknownPredicate = defineDiagnostic({
  code: 'rules/unknown-predicate',
  severity: 'error',
  message: ({ name }: { name: string }) => ({
    fr: `La règle fait appel à «\u00a0${name}\u00a0», qui n’a pas été fourni.`,
    en: `The rule calls "${name}", which was not provided.`,
  }),
});

export const unreadableFact = defineDiagnostic({
  code: 'rules/unreadable-fact',
  severity: 'error',
  message: ({ fact, type }: { fact: string; type: FactType }) => ({
    fr: `La réponse à «\u00a0${fact}\u00a0» ne se lit pas\u00a0: on attend ${typeForms[type].fr}. Elle compte comme inconnue.`,
    en: `The answer to "${fact}" cannot be read: ${typeForms[type].en} is expected. It counts as unknown.`,
  }),
});

export const unlistedAnswer = defineDiagnostic({
  code: 'rules/unlisted-answer',
  severity: 'warning',
  message: ({ fact, received }: { fact: string; received: string; nearest: string | null }) => ({
    fr: `«\u00a0${received}\u00a0» n’est pas un des choix prévus pour «\u00a0${fact}\u00a0».`,
    en: `"${received}" is not one of the choices listed for "${fact}".`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'Vérifier le code.', en: 'Check the code.' }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»\u00a0?`, en: `Did you mean "${nearest}"?` },
});

export const unknownAnswer = defineDiagnostic({
  code: 'rules/unknown-answer',
  severity: 'warning',
  message: ({ fact }: { fact: string; nearest: string | null }) => ({
    fr: `Aucune règle ne demande «\u00a0${fact}\u00a0»\u00a0: cette réponse n’est pas lue.`,
    en: `No rule asks for "${fact}": this answer is not read.`,
  }),
  hint: ({ nearest }) =>
    nearest === null
      ? { fr: 'La retirer, ou ajouter le fait au jeu de règles.', en: 'Remove it, or add the fact to the rule set.' }
      : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»\u00a0?`, en: `Did you mean "${nearest}"?` },
});

/** What evaluating rules may report, in the order of the diagnostics page. */
export const rulesDiagnostics = [absentDate, parameterNotInForce, unknownPredicate, unreadableFact, unlistedAnswer, unknownAnswer] as const;
