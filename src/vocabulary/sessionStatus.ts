import { defineCodeList } from './codeList';

/** Where a session stands. */
export const sessionStatus = defineCodeList({
  id: 'sessionStatus',
  title: { fr: 'État d’une séance', en: 'Status of a session' },
  entries: [
    { code: 'planned', label: { fr: 'Prévue', en: 'Planned' } },
    { code: 'held', label: { fr: 'Tenue', en: 'Held' } },
    { code: 'cancelled', label: { fr: 'Annulée', en: 'Cancelled' } },
    { code: 'pending', label: { fr: 'En attente', en: 'Pending' } },
    { code: 'not-applicable', label: { fr: 'Sans objet', en: 'Not applicable' } },
  ],
});
