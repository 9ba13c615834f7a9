import { formatDate } from '../base/formatDate';
import type { BilingualText } from '../base/localizedText';
import { defineDiagnostic } from '../diagnostics/defineDiagnostic';
import type { NamedFact } from './nameFact';
import type { NamedFactType } from './nameFactType';

/** The hint of a diagnostic that did not find a name: the nearest one known, or to correct it. */
export function suggestName({ nearest }: { readonly nearest: string | null }): BilingualText {
  return nearest === null
    ? { fr: 'Corriger le nom, ou le déclarer dans le jeu de règles.', en: 'Correct the name, or declare it in the rule set.' }
    : { fr: `Écrire plutôt «\u00a0${nearest}\u00a0»?`, en: `Did you mean "${nearest}"?` };
}

/** A parameter is read at a date that was not given. */
export const absentDate = defineDiagnostic({
  code: 'rules/absent-date',
  severity: 'error',
  message: ({ parameter, at }: { parameter: string; at: string }) => ({
    fr: `Le paramètre «\u00a0${parameter}\u00a0» se lit à la date «\u00a0${at}\u00a0», qui n’est pas donnée.`,
    en: `Parameter "${parameter}" is read at date "${at}", which is not given.`,
  }),
});

/** A parameter has no value on the date at which it is read. */
export const parameterNotInForce = defineDiagnostic({
  code: 'rules/parameter-not-in-force',
  severity: 'error',
  message: ({ parameter, date }: { parameter: string; date: string }) => ({
    fr: `Le paramètre «\u00a0${parameter}\u00a0» n’a pas de valeur en vigueur le ${formatDate(date, { locale: 'fr' })}.`,
    en: `Parameter "${parameter}" has no value in force on ${formatDate(date, { locale: 'en' })}.`,
  }),
});

/** A rule calls a function that the caller did not provide. */
export const unknownPredicate = defineDiagnostic({
  code: 'rules/unknown-predicate',
  severity: 'error',
  message: ({ name }: { name: string }) => ({
    fr: `La règle appelle «\u00a0${name}\u00a0», qui n’est pas fourni.`,
    en: `The rule calls "${name}", which is not provided.`,
  }),
});

/** An answer is not of the type of its fact: it counts as unknown. */
export const unreadableFact = defineDiagnostic({
  code: 'rules/unreadable-fact',
  severity: 'error',
  message: ({ factFr, factEn, typeFr, typeEn }: NamedFact & NamedFactType) => ({
    fr: `La réponse à «\u00a0${factFr}\u00a0» devrait être ${typeFr}\u00a0: elle compte comme inconnue.`,
    en: `The answer to "${factEn}" should be ${typeEn}: it counts as unknown.`,
  }),
});

/** An answer is a range whose first bound is above its second: it counts as unknown. */
export const reversedAnswer = defineDiagnostic({
  code: 'rules/reversed-answer',
  severity: 'error',
  message: ({ factFr, factEn }: NamedFact & { minimum: number; maximum: number }) => ({
    fr: `Les bornes de la réponse à «\u00a0${factFr}\u00a0» sont inversées\u00a0: elle compte comme inconnue.`,
    en: `The bounds of the answer to "${factEn}" are reversed: it counts as unknown.`,
  }),
  hint: () => ({ fr: 'Écrire la plus petite d’abord.', en: 'Write the lesser first.' }),
});

/** An answer is beyond the bounds of its fact: it counts as unknown. */
export const impossibleAnswer = defineDiagnostic({
  code: 'rules/impossible-answer',
  severity: 'error',
  message: ({ factFr, factEn, boundsFr, boundsEn }: NamedFact & { boundsFr: string; boundsEn: string }) => ({
    fr: `La réponse à «\u00a0${factFr}\u00a0» est impossible (on attend ${boundsFr})\u00a0: elle compte comme inconnue.`,
    en: `The answer to "${factEn}" is impossible (${boundsEn} is expected): it counts as unknown.`,
  }),
  hint: () => ({
    fr: 'Corriger la réponse, ou la retirer si on ne la connaît pas.',
    en: 'Correct the answer, or remove it when it is not known.',
  }),
});

/** An answer is none of the choices of its fact. */
export const unlistedAnswer = defineDiagnostic({
  code: 'rules/unlisted-answer',
  severity: 'warning',
  message: ({ factFr, factEn, received }: NamedFact & { received: string; nearest: string | null }) => ({
    fr: `«\u00a0${received}\u00a0» n’est pas un des choix de «\u00a0${factFr}\u00a0».`,
    en: `"${received}" is not one of the choices of "${factEn}".`,
  }),
  hint: (found) => suggestName(found),
});

/** An answer is given to a fact that the rule set does not have. */
export const unknownAnswer = defineDiagnostic({
  code: 'rules/unknown-answer',
  severity: 'warning',
  message: ({ fact }: { fact: string; nearest: string | null }) => ({
    fr: `Aucun renseignement ne s’appelle «\u00a0${fact}\u00a0»\u00a0: cette réponse n’est pas lue.`,
    en: `No fact is called "${fact}": this answer is not read.`,
  }),
  hint: (found) => suggestName(found),
});

/** What evaluating rules may report, in the order of the diagnostics page. */
export const rulesDiagnostics = [
  absentDate,
  parameterNotInForce,
  unknownPredicate,
  unreadableFact,
  reversedAnswer,
  impossibleAnswer,
  unlistedAnswer,
  unknownAnswer,
] as const;
