import { defineCodeList } from './codeList';

/** What an aid is given as. */
export const aidForm = defineCodeList({
  id: 'aidForm',
  title: { fr: 'Forme de l’aide', en: 'Form of the aid' },
  entries: [
    { code: 'grant', label: { fr: 'Subvention', en: 'Grant' }, aliases: ['bourse', 'aide non remboursable', 'non-repayable contribution'] },
    { code: 'loan', label: { fr: 'Prêt', en: 'Loan' }, aliases: ['aide remboursable', 'repayable contribution'] },
    { code: 'loan-guarantee', label: { fr: 'Garantie de prêt', en: 'Loan guarantee' } },
    { code: 'tax-credit', label: { fr: 'Crédit d’impôt', en: 'Tax credit' } },
    { code: 'gift', label: { fr: 'Don', en: 'Gift' } },
    { code: 'in-kind', label: { fr: 'Contribution en nature', en: 'In-kind contribution' } },
    { code: 'own-contribution', label: { fr: 'Mise de fonds', en: 'Own contribution' } },
  ],
});
