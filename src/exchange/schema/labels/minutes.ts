import { minutesSchema } from '../../../model/primitives';
import { defineLabels } from '../label';

/** Words of forms: duration. */
export const minutesLabels = defineLabels({
  id: 'minutes',
  schema: minutesSchema,
  fr: [
    'Durée',
    'Un nombre entier de minutes, ou une durée écrite\u00a0: «\u00a014\u00a0h\u00a0», «\u00a01\u00a0h\u00a030\u00a0», «\u00a090\u00a0min\u00a0». Jamais d’heures décimales.',
  ],
  en: ['Duration', 'A whole number of minutes, or a written duration: "14 h", "1 h 30", "90 min". Never decimal hours.'],
  properties: {},
});
