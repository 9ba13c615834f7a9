import { ledgerSchema } from '../../../model/ledger';
import { defineLabels } from '../label';

/** Words of forms: ledger of hours. */
export const ledgerLabels = defineLabels({
  id: 'ledger',
  schema: ledgerSchema,
  fr: ['Grand livre des heures', 'Toutes les écritures d’heures d’une édition; les soldes en sont calculés, jamais gardés.'],
  en: [
    'Ledger of hours',
    'Every posting of hours of an edition, in the order they were recorded; balances are computed from them, never stored.',
  ],
  properties: {
    edition: {
      fr: ['Édition', 'Identifiant de l’édition dont ce sont les heures.'],
      en: ['Edition', 'Id of the edition whose hours these are. Absent: not said.'],
    },
    closedThrough: {
      fr: ['Fermé jusqu’au', 'Jusqu’à ce jour compris, seules les corrections sont acceptées.'],
      en: ['Closed through', 'Up to this day included, only corrections are accepted.'],
    },
    postings: {
      fr: ['Écritures', 'Dans l’ordre où elles ont été inscrites.'],
      en: ['Postings', 'In the order they were recorded; a balance does not depend on it.'],
    },
  },
});
