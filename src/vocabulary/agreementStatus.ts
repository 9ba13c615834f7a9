import { defineCodeList } from './codeList';

/** Where an agreement with a funder stands. */
export const agreementStatus = defineCodeList({
  id: 'agreementStatus',
  title: { fr: 'État d’une entente', en: 'Status of an agreement' },
  entries: [
    { code: 'draft', label: { fr: 'Brouillon', en: 'Draft' } },
    { code: 'signed', label: { fr: 'Signée', en: 'Signed' } },
    { code: 'closed', label: { fr: 'Terminée', en: 'Closed' } },
    { code: 'cancelled', label: { fr: 'Annulée', en: 'Cancelled' } },
  ],
});
