import { ratioSchema } from '../../../model/primitives';
import { defineLabels } from '../label';

/** Words of forms: fraction. */
export const ratioLabels = defineLabels({
  id: 'ratio',
  schema: ratioSchema,
  fr: ['Fraction', 'Une fraction exacte.'],
  en: ['Fraction', 'An exact fraction; the denominator is above 0.'],
  properties: {
    numerator: { fr: ['Numérateur', 'La partie du haut.'], en: ['Numerator', 'Upper part; may be below 0.'] },
    denominator: { fr: ['Dénominateur', 'La partie du bas, 1 ou plus.'], en: ['Denominator', 'Lower part, 1 or more.'] },
  },
});
