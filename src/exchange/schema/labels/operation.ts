import { operationSchema } from '../../../model/adaptation';
import { defineLabels } from '../label';

/** Words of forms: change. */
export const operationLabels = defineLabels({
  id: 'operation',
  schema: operationSchema,
  fr: ['Changement', 'Un changement à un parcours, désigné par des identifiants stables, jamais par un rang.'],
  en: ['Change', 'One change to a template, by stable ids, never by position. "was" is what the author saw there.'],
  properties: {
    op: {
      choices: {
        set: { fr: 'Donner une valeur', en: 'Set' },
        unset: { fr: 'Vider', en: 'Unset' },
        adjust: { fr: 'Ajouter ou retirer du temps', en: 'Adjust time' },
        add: { fr: 'Ajouter une partie', en: 'Add a part' },
        remove: { fr: 'Retirer une partie', en: 'Remove a part' },
        include: { fr: 'Ajouter à une liste', en: 'Add to a list' },
        exclude: { fr: 'Retirer d’une liste', en: 'Take out of a list' },
        place: { fr: 'Déplacer', en: 'Move' },
        assign: { fr: 'Attribuer un rôle', en: 'Assign a role' },
        translate: { fr: 'Traduire', en: 'Translate' },
        disable: { fr: 'Désactiver', en: 'Disable' },
        tighten: { fr: 'Resserrer une condition', en: 'Tighten a condition' },
      },
      fr: ['Sorte de changement', 'Ce qui est fait.'],
      en: ['Kind of change', 'What is done.'],
    },
    opId: {
      fr: ['Identifiant du changement', 'Le nomme parmi ceux de l’adaptation.'],
      en: ['Id of the change', 'Names it among those of the adaptation.'],
    },
    target: {
      fr: ['Partie changée', 'La partie du parcours qui change, par son identifiant.'],
      en: ['Part changed', 'The part of the template that changes, by its stable id.'],
      properties: {
        kind: {
          choices: {
            template: { fr: 'Parcours', en: 'Template' },
            setting: { fr: 'Réglage', en: 'Setting' },
            total: { fr: 'Heures promises', en: 'Promised hours' },
            phase: { fr: 'Phase', en: 'Phase' },
            activity: { fr: 'Activité', en: 'Activity' },
            indicator: { fr: 'Indicateur', en: 'Indicator' },
          },
          fr: ['Sorte de partie', 'Le parcours lui-même, ou une de ses parties.'],
          en: ['Kind of part', 'The template itself, or one of its parts.'],
        },
        id: {
          fr: ['Identifiant', 'Celui de la partie; pour des heures promises, leur nature.'],
          en: ['Id', 'That of the part; for a total, its kind of hours.'],
        },
      },
    },
    reason: { fr: ['Raison', 'Pourquoi le pôle le change, dans ses mots.'], en: ['Reason', 'Why the pôle changes it, in its own words.'] },
    ifMissing: {
      choices: { error: { fr: 'C’est une erreur', en: 'It is an error' }, skip: { fr: 'Passer outre', en: 'Skip it' } },
      fr: ['Si la partie manque', 'Une partie absente est une erreur, à moins qu’on dise de passer outre.'],
      en: ['If the part is missing', 'A missing target is an error unless it is said to be skipped.'],
    },
    localOnly: {
      fr: ['Local seulement', 'Oui pour ne jamais le proposer au pôle d’origine.'],
      en: ['Local only', 'True when it is never proposed upstream.'],
    },
    field: {
      fr: ['Champ', 'Nom du champ dans la partie, comme «\u00a0mode\u00a0» ou «\u00a0duration.basis\u00a0».'],
      en: ['Field', 'Name of the field within the part, as "mode" or "duration.basis".'],
    },
    to: {
      fr: ['Nouvelle valeur', 'Ce que le champ doit contenir, la personne ou l’organisme choisi, ou les mots dans leur langue.'],
      en: ['New value', 'What the field is to hold, who fills the role, or the words in their language.'],
    },
    was: {
      fr: ['Ancienne valeur', 'Ce que le pôle y voyait au moment du changement.'],
      en: ['Previous value', 'What the author saw there when the change was made.'],
    },
    byMinutes: {
      fr: ['Minutes en plus', 'Minutes ajoutées; sous zéro, retirées.'],
      en: ['Minutes added', 'Minutes added; below 0, taken off.'],
    },
    element: {
      fr: ['Partie ajoutée', 'La partie, entière, dans la forme que demande le parcours.'],
      en: ['Part added', 'The part, entire, in the form that the template asks.'],
    },
    items: { fr: ['Éléments', 'Ce qui est ajouté ou retiré, un ou plusieurs.'], en: ['Items', 'What is added or taken out, one or more.'] },
    phase: {
      fr: ['Phase', 'Identifiant de la phase où va l’activité. À omettre\u00a0: elle reste dans la sienne.'],
      en: ['Phase', 'Id of the phase it goes to. Absent: it stays in its own.'],
    },
    rank: { fr: ['Rang', 'Sa nouvelle place dans l’ordre d’affichage.'], en: ['Rank', 'Its new place in the display order.'] },
    slot: { fr: ['Rôle', 'Le rôle à remplir, comme le nomme le parcours.'], en: ['Role', 'The role to fill, as the template names it.'] },
    rule: {
      fr: ['Condition de plus', 'Ce qui doit tenir en plus de la condition déjà là.'],
      en: ['Further condition', 'What must hold besides the condition already there.'],
    },
  },
});
