import { defineCodeList } from './codeList';

/** Where an aid stands. */
export const aidStatus = defineCodeList({
  id: 'aidStatus',
  title: { fr: 'État d’une aide', en: 'Status of an aid' },
  entries: [
    { code: 'requested', label: { fr: 'Demandée', en: 'Requested' } },
    { code: 'confirmed', label: { fr: 'Confirmée', en: 'Confirmed' } },
    { code: 'paid', label: { fr: 'Versée', en: 'Paid' } },
    { code: 'refused', label: { fr: 'Refusée', en: 'Refused' } },
  ],
});
