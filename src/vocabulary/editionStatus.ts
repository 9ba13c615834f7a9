import { defineCodeList } from './codeList';

/** Where an edition stands, from an idea to its end. */
export const editionStatus = defineCodeList({
  id: 'editionStatus',
  title: { fr: 'État d’une édition', en: 'Status of an edition' },
  entries: [
    { code: 'envisaged', label: { fr: 'Envisagée', en: 'Envisaged' } },
    { code: 'planned', label: { fr: 'Planifiée', en: 'Planned' } },
    { code: 'open', label: { fr: 'Ouverte', en: 'Open' } },
    { code: 'running', label: { fr: 'En cours', en: 'Running' } },
    { code: 'done', label: { fr: 'Terminée', en: 'Done' } },
    { code: 'cancelled', label: { fr: 'Annulée', en: 'Cancelled' } },
  ],
});
