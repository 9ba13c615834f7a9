import { templateSchema } from '../../../model/template';
import { defineLabels } from '../label';

/** Words of forms: parcours template. */
export const templateLabels = defineLabels({
  id: 'template',
  schema: templateSchema,
  fr: ['Gabarit de parcours', 'Un parcours que plusieurs éditions peuvent suivre et que d’autres pôles peuvent adapter.'],
  en: [
    'Parcours template',
    'A parcours (« parcours », pathway) that several editions may follow and other pôles adapt. Ids are never reused.',
  ],
  properties: {
    version: {
      fr: ['Version', 'Elle monte à chaque changement\u00a0: une cohorte garde celle de ses débuts.'],
      en: ['Version', 'Goes up with every change: a cohort keeps the version it began with.'],
    },
    title: { fr: ['Titre', 'Comment s’appelle le parcours.'], en: ['Title', 'What the parcours is called.'] },
    summary: {
      fr: ['Résumé', 'Ce qu’il apporte à une entreprise, en quelques phrases.'],
      en: ['Summary', 'What it brings to an enterprise, in a few sentences. Absent: the title says enough.'],
    },
    authors: {
      fr: ['Auteurs et autrices', 'Qui l’a écrit\u00a0: des personnes ou des organismes.'],
      en: ['Authors', 'Who wrote it: people or organisations. Absent: not said.'],
    },
    licence: {
      fr: ['Licence', 'À quelles conditions d’autres peuvent s’en servir\u00a0: CC-BY-4.0.'],
      en: ['Licence', 'Under what terms others may use it, as "CC-BY-4.0". Absent: not said.'],
    },
    derivedFrom: {
      fr: ['Tiré de', 'Le parcours dont il est issu.'],
      en: ['Derived from', 'The template it was made from.'],
      properties: { version: { fr: ['Version', 'Version de ce parcours.'], en: ['Version', 'Version of that template.'] } },
    },
    settings: {
      fr: ['Réglages', 'Les chiffres que le pôle qui l’adopte peut fixer.'],
      en: ['Settings', 'Figures that an adopting pôle may set. Absent: none.'],
    },
    totals: {
      fr: ['Heures promises', 'Une ligne par nature d’heures; des vérifications les comparent aux activités.'],
      en: ['Promised hours', 'Hours promised, one line for each kind; checks compare them with the activities.'],
    },
    phases: { fr: ['Phases', 'Les étapes du parcours, une ou plusieurs.'], en: ['Phases', 'Stages of the parcours, one or more.'] },
    activities: {
      fr: ['Activités', 'Ce que font les participants et participantes.'],
      en: ['Activities', 'What participants do, in any order: phase, "after" and rank order them.'],
    },
    indicators: {
      fr: ['Indicateurs', 'Ce qu’on observe, et quand.'],
      en: ['Indicators', 'Indicators collected, and when.'],
      properties: {
        indicator: {
          fr: ['Indicateur', 'Identifiant d’un indicateur du catalogue ou de l’édition.'],
          en: ['Indicator', 'Id of an indicator of the catalogue or of the edition.'],
        },
        when: {
          choices: { before: { fr: 'Avant', en: 'Before' }, during: { fr: 'Pendant', en: 'During' }, after: { fr: 'Après', en: 'After' } },
          fr: ['Moments', 'Avant le parcours, pendant, après, ou à plusieurs de ces moments.'],
          en: ['When', 'When it is observed: before the parcours, during, after, or several of these.'],
        },
      },
    },
    removedIds: {
      fr: ['Identifiants retirés', 'Ceux des parties enlevées\u00a0: ils ne sont jamais redonnés.'],
      en: ['Removed ids', 'Ids of removed parts: never given to another.'],
    },
  },
});
