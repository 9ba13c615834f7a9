import { programSchema } from '../../../model/program';
import { defineLabels } from '../label';

/** Words of forms: program. */
export const programLabels = defineLabels({
  id: 'program',
  schema: programSchema,
  fr: ['Programme', 'Ce qui est offert année après année, sous un même nom.'],
  en: ['Program', 'What is offered year after year, under one name: Trajet is one, its pilot is an edition of it.'],
  properties: {
    title: { fr: ['Titre', 'Comme le public le connaît.'], en: ['Title', 'As the public knows it.'] },
    summary: {
      fr: ['Résumé', 'Ce qu’il offre, en quelques phrases.'],
      en: ['Summary', 'What it offers, in a few sentences. Absent: the title says enough.'],
    },
    owners: {
      fr: ['Responsables', 'Identifiants des organismes qui en répondent.'],
      en: ['Owners', 'Ids of the organisations that answer for it.'],
    },
    territory: {
      codes: ['region', 'mrc'],
      fr: ['Territoire', 'Codes des régions ou des MRC desservies\u00a0: 04 ou 371.'],
      en: ['Territory', 'Codes of the regions or MRCs served, as "04" or "371".'],
    },
    launchedOn: {
      fr: ['Date de lancement', 'Jour où il a été annoncé.'],
      en: ['Launch date', 'Day that it was announced. Absent: not launched yet, or not known.'],
    },
    ruleSets: {
      fr: ['Règles d’admissibilité', 'Une version après l’autre\u00a0: aucun jour n’est sous deux d’entre elles.'],
      en: [
        'Rules of eligibility',
        'Its rules of eligibility, one version after another: no day is under two of them. Absent: not written as a document.',
      ],
    },
    templates: {
      fr: ['Parcours offerts', 'Les parcours du programme, à leur version.'],
      en: ['Parcours offered', 'The parcours that it offers, at their versions. Absent: none published yet.'],
    },
  },
});
