import { defineCodeList } from './codeList';

/** What an organisation does around the table. */
export const partnerRole = defineCodeList({
  id: 'partner-role',
  title: { fr: 'Rôle du partenaire', en: 'Partner’s role' },
  entries: [
    { code: 'lead', label: { fr: 'Porteur', en: 'Lead' } },
    { code: 'table-member', label: { fr: 'Membre de la table', en: 'Member of the table' } },
    { code: 'deliverer', label: { fr: 'Donne des heures', en: 'Gives hours' } },
    { code: 'funder', label: { fr: 'Bailleur de fonds', en: 'Funder' } },
    { code: 'researcher', label: { fr: 'Recherche', en: 'Research' } },
    { code: 'host', label: { fr: 'Hôte', en: 'Host' } },
  ],
});
