import { defineCodeList } from './codeList';

/** For what a quantity is counted. */
export const basis = defineCodeList({
  id: 'basis',
  title: { fr: 'Base', en: 'Basis' },
  entries: [
    { code: 'once', label: { fr: 'Une fois', en: 'Once' } },
    { code: 'per-group', label: { fr: 'Par groupe', en: 'Per group' } },
    { code: 'per-enterprise', label: { fr: 'Par entreprise', en: 'Per enterprise' } },
    { code: 'per-person', label: { fr: 'Par personne', en: 'Per person' } },
  ],
});
