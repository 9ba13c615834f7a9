import { observationsSchema } from '../../../model/observation';
import { defineLabels } from '../label';

/** Words of forms: list of observations. */
export const observationsLabels = defineLabels({
  id: 'observations',
  schema: observationsSchema,
  fr: ['Liste d’observations', 'Des observations, en document.'],
  en: ['List of observations', 'A list of observations, as a document.'],
  properties: {
    observations: {
      fr: ['Observations', 'Dans n’importe quel ordre.'],
      en: ['Observations', 'In any order; several may speak of the same subject and period.'],
    },
  },
});
