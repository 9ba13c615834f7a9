import { totalSchema } from '../../../model/template';
import { defineLabels } from '../label';

/** Words of forms: promised hours. */
export const totalLabels = defineLabels({
  id: 'total',
  schema: totalSchema,
  fr: ['Heures promises', 'Ce que le parcours promet pour une nature d’heures, comme le dit sa source.'],
  en: ['Promised hours', 'What the parcours promises for one kind of hours, as its source says it.'],
  properties: {
    hourKind: {
      codes: 'hourKind',
      fr: ['Nature des heures', 'Contenu de groupe, accompagnement…'],
      en: ['Kind of hours', 'What the time is counted as: group content, coaching…'],
    },
    minutes: {
      fr: ['Durée', 'Temps à l’horaire, avant toute multiplication par les groupes ou les entreprises.'],
      en: ['Duration', 'Scheduled time, before any multiplication by groups or enterprises.'],
    },
    basis: {
      codes: 'basis',
      fr: ['Base', 'Pour quoi ce temps est compté\u00a0: une fois, par groupe, par entreprise, par personne.'],
      en: ['Basis', 'What those minutes are counted for; the pilot’s source does not say, and it is marked assumed.'],
    },
  },
});
