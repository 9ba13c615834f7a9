import { defineCodeList } from './codeList';

/** Where an aid stands. */
export const aidStatus = defineCodeList({
  id: 'aidStatus',
  title: { fr: 'État d’une aide', en: 'Status of an aid' },
  entries: [
    { code: 'requested', label: { fr: 'Demandée', en: 'Requested' }, aliases: ['déposée', 'en attente', 'applied for', 'pending'] },
    {
      code: 'confirmed',
      label: { fr: 'Confirmée', en: 'Confirmed' },
      aliases: ['accordée', 'octroyée', 'approuvée', 'acceptée', 'granted', 'approved'],
    },
    { code: 'paid', label: { fr: 'Versée', en: 'Paid' }, aliases: ['reçue', 'payée', 'déboursée', 'received'] },
    { code: 'refused', label: { fr: 'Refusée', en: 'Refused' } },
  ],
});
