import type { BilingualText } from '../../base/localizedText';
import type { CodeListId } from '../../vocabulary/registry';
import type { Label, SharedProperty } from './label';

const languages: Readonly<Record<string, BilingualText>> = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
};

/** The three counts of time. */
export const minutesCounts: Readonly<Record<'sessionMinutes' | 'givenMinutes' | 'receivedMinutes', BilingualText>> = {
  sessionMinutes: { fr: 'Heures à l’horaire', en: 'Scheduled time' },
  givenMinutes: { fr: 'Heures données', en: 'Given time' },
  receivedMinutes: { fr: 'Heures reçues', en: 'Received time' },
};

/** Labels of the properties that nearly every noun has. */
export const sharedLabels: Readonly<Record<SharedProperty, Label>> = {
  schema: {
    fr: ['Sorte de document', 'La sorte de document et sa version, pour qui l’ouvrira plus tard.'],
    en: ['Kind of document', 'Kind and version of the document, for whoever opens it later.'],
  },
  id: {
    fr: [
      'Identifiant',
      'Nom court et stable, par lequel les autres éléments le désignent\u00a0: minuscules sans accent, chiffres et traits d’union.',
    ],
    en: ['Id', 'Short stable name by which the others refer to it: lower-case letters without accents, digits and hyphens.'],
  },
  source: { fr: ['Source', 'D’où vient ce qui est dit.'], en: ['Source', 'Where what is said comes from.'] },
  assumed: {
    fr: ['Hypothèse', 'Oui lorsqu’aucune source ne le dit\u00a0: les rapports le signalent.'],
    en: ['Assumed', 'True when no source says it: reports mark it.'],
  },
  note: { fr: ['Note', 'Une remarque pour qui lit.'], en: ['Note', 'Remarks for readers.'] },
  x: {
    fr: ['Vos données', 'Vos propres données, gardées telles quelles.'],
    en: ['Your own data', 'Data of your own, kept as it is.'],
  },
  language: { choices: languages, fr: ['Langue', 'Français ou anglais.'], en: ['Language', 'French or English.'] },
  languages: {
    choices: languages,
    fr: ['Langues', 'Celles des gens ou, pour un document, celles dans lesquelles chaque texte est promis.'],
    en: ['Languages', 'Those of the people or, for a document, those that each of its texts is promised in.'],
  },
};

/** The label of a history: each status taken, in the words of a vocabulary. */
export function labelHistory(codes: CodeListId) {
  return {
    fr: ['Historique', 'Chaque état pris, en ordre de date\u00a0: le dernier est l’état présent.'],
    en: ['History', 'Every status taken, in order of date: the last one is the present status.'],
    properties: {
      status: { codes, fr: ['État', 'L’état pris.'], en: ['Status', 'The status taken.'] },
      from: {
        codes,
        fr: ['État quitté', 'Pour une première étape que d’autres ont précédée sans être écrites.'],
        en: ['Status left', 'In a first step that others came before without being written.'],
      },
      on: { fr: ['Date', 'Jour à partir duquel il vaut.'], en: ['Date', 'Day from which it holds.'] },
      reason: {
        fr: ['Raison', 'Pourquoi, pour qui cela concerne\u00a0: jamais absente d’un refus, d’un retrait ou d’une annulation.'],
        en: ['Reason', 'Why, for whom it concerns; a refusal, a withdrawal or a cancellation is never without.'],
      },
      by: { fr: ['Décidé par', 'Qui l’a décidé, par son nom.'], en: ['Decided by', 'Who decided it, by name.'] },
    },
  } as const satisfies Label;
}
