import { defineCodeList } from './codeList';

/** What someone does in an organisation, by the name of the office rather than of the person: usual words. */
export const contactRole = defineCodeList({
  id: 'contactRole',
  title: { fr: 'Fonction', en: 'Role of a contact' },
  entries: [
    { code: 'president', label: { fr: 'Présidence', en: 'President' }, aliases: ['président', 'présidente', 'chair'] },
    { code: 'vice-president', label: { fr: 'Vice-présidence', en: 'Vice-president' }, aliases: ['vice-président', 'vice-présidente'] },
    { code: 'secretary', label: { fr: 'Secrétariat', en: 'Secretary' }, aliases: ['secrétaire'] },
    { code: 'treasurer', label: { fr: 'Trésorerie', en: 'Treasurer' }, aliases: ['trésorier', 'trésorière'] },
    {
      code: 'director',
      label: { fr: 'Conseil d’administration', en: 'Director' },
      aliases: ['administration', 'administrateur', 'administratrice', 'membre du conseil', 'board member'],
    },
    {
      code: 'general-manager',
      label: { fr: 'Direction générale', en: 'General manager' },
      aliases: ['DG', 'directeur général', 'directrice générale', 'executive director'],
    },
    { code: 'coordinator', label: { fr: 'Coordination', en: 'Coordinator' }, aliases: ['coordonnateur', 'coordonnatrice'] },
    {
      code: 'project-manager',
      label: { fr: 'Gestion de projet', en: 'Project manager' },
      aliases: ['chargé de projet', 'chargée de projet', 'gestionnaire de projet'],
    },
  ],
});
