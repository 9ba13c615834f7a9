import { indicatorsSchema } from '../../../model/indicator';
import { defineLabels } from '../label';

/** Words of forms: list of indicators. */
export const indicatorsLabels = defineLabels({
  id: 'indicators',
  schema: indicatorsSchema,
  fr: ['Liste d’indicateurs', 'Des indicateurs, en document.'],
  en: ['List of indicators', 'A list of indicators, as a document.'],
  properties: {
    indicators: {
      fr: ['Indicateurs', 'Dans l’ordre où un rapport les présente.'],
      en: ['Indicators', 'In the order that a report lists them.'],
    },
  },
});
