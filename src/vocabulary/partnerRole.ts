import { defineCodeList } from './codeList';

/** What an organisation does around the table. */
export const partnerRole = defineCodeList({
  id: 'partnerRole',
  title: { fr: 'Rôle du partenaire', en: 'Partner’s role' },
  entries: [
    { code: 'lead', label: { fr: 'Porteur', en: 'Lead' } },
    { code: 'table-member', label: { fr: 'Membre de la table', en: 'Member of the table' } },
    { code: 'deliverer', label: { fr: 'Prestataire (donne des heures)', en: 'Deliverer (gives hours)' } },
    { code: 'funder', label: { fr: 'Bailleur de fonds', en: 'Funder' }, aliases: ['financeur', 'partenaire financier', 'subventionneur'] },
    { code: 'researcher', label: { fr: 'Partenaire de recherche', en: 'Research partner' } },
    { code: 'host', label: { fr: 'Hôte (prête des locaux)', en: 'Host (lends rooms)' } },
  ],
});
