import { quantitySchema } from '../../../model/activity';
import { defineLabels } from '../label';

/** Words of forms: quantity of time. */
export const quantityLabels = defineLabels({
  id: 'quantity',
  schema: quantitySchema,
  fr: ['Quantité de temps', 'Un chiffre, un réglage du parcours, ou une borne.'],
  en: ['Quantity of time', 'So many minutes: a figure, a setting of the template, or a bound.'],
  properties: {
    minutes: { fr: ['Exactement', 'Cette durée, ni plus ni moins.'], en: ['Exactly', 'Exactly this long, in whole minutes.'] },
    setting: {
      fr: ['Réglage', 'Autant que le dit ce réglage du parcours\u00a0: son identifiant.'],
      en: ['Setting', 'As long as this setting of the template says: id of one of its "settings".'],
    },
    atLeast: {
      fr: ['Au moins', 'Cette durée ou plus; on planifie ce chiffre.'],
      en: ['At least', 'This long or longer, in whole minutes; what is planned is this figure.'],
    },
    upTo: {
      fr: ['Jusqu’à', 'Pas plus que cette durée; on planifie ce chiffre.'],
      en: ['Up to', 'No longer than this, in whole minutes; what is planned is this figure.'],
    },
    between: {
      fr: ['Entre', 'D’une durée à une autre; on planifie la plus courte.'],
      en: ['Between', 'From one length to another, in whole minutes; what is planned is the shortest.'],
      properties: {
        minimum: { fr: ['Minimum', 'La plus courte.'], en: ['Minimum', 'The shortest, in whole minutes.'] },
        maximum: { fr: ['Maximum', 'La plus longue.'], en: ['Maximum', 'The longest, in whole minutes; not below "minimum".'] },
      },
    },
  },
});
