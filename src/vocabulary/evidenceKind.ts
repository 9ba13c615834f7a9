import { defineCodeList } from './codeList';

/** Documents that programs ask for; each program says which. Letters patent and by-laws are usual without being named by the programs read. */
export const evidenceKind = defineCodeList({
  id: 'evidenceKind',
  title: { fr: 'Pièce justificative', en: 'Evidence' },
  source: {
    fr: 'Documents demandés par des programmes lus (fonds et bourses du Québec)',
    en: 'Documents asked by programs that were read (funds and grants of Québec)',
  },
  entries: [
    {
      code: 'letters-patent',
      assumed: true,
      label: { fr: 'Lettres patentes ou statuts', en: 'Letters patent or articles' },
      aliases: ['lettres patentes', 'statuts', 'letters patent', 'articles'],
    },
    { code: 'by-laws', assumed: true, label: { fr: 'Règlements généraux', en: 'By-laws' }, aliases: ['règlements', 'bylaws'] },
    { code: 'board-resolution', label: { fr: 'Résolution du conseil d’administration', en: 'Board resolution' }, aliases: ['résolution'] },
    {
      code: 'financial-statements',
      label: { fr: 'États financiers annuels', en: 'Annual financial statements' },
      aliases: ['états financiers', 'financial statements'],
    },
    { code: 'financing-structure', label: { fr: 'Montage financier', en: 'Financing structure' } },
    { code: 'business-plan', label: { fr: 'Plan d’affaires', en: 'Business plan' } },
    {
      code: 'forecasts',
      label: { fr: 'Prévisions financières', en: 'Financial forecasts' },
      aliases: ['prévisions', 'projections', 'forecasts'],
    },
    {
      code: 'neq-proof',
      label: { fr: 'Preuve du numéro d’entreprise (NEQ)', en: 'Proof of the enterprise number (NEQ)' },
      aliases: ['preuve de NEQ', 'proof of NEQ'],
    },
    { code: 'mrc-opinion', label: { fr: 'Avis de la MRC', en: 'Opinion of the MRC' } },
  ],
});
