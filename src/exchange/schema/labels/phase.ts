import { phaseSchema } from '../../../model/template';
import { defineLabels } from '../label';

/** Words of forms: phase. */
export const phaseLabels = defineLabels({
  id: 'phase',
  schema: phaseSchema,
  fr: ['Phase', 'Une étape d’un parcours.'],
  en: ['Phase', 'A stage of a parcours.'],
  properties: {
    title: { fr: ['Titre', 'Comme on la lit\u00a0: «\u00a0Idéation\u00a0».'], en: ['Title', 'As participants read it, as « Idéation ».'] },
    rank: {
      fr: ['Rang', 'Ordre d’affichage parmi les phases, à partir de 0.'],
      en: ['Rank', 'Display order among the phases, from 0; ties go by id.'],
    },
  },
});
