import { defineCodeList } from './codeList';

/**
 * What enterprises need help with and what partners know: one list for both. The first eight are the needs that the study of *Trajet*
 * named (L’Hebdo Journal, November 2020); the others, marked `assumed`, are usual words of the field.
 */
export const expertise = defineCodeList({
  id: 'expertise',
  title: { fr: 'Expertise', en: 'Expertise' },
  source: {
    fr: 'Besoins relevés par l’étude de Trajet (L’Hebdo Journal, novembre 2020)',
    en: 'Needs found by the study of Trajet (L’Hebdo Journal, November 2020)',
  },
  entries: [
    { code: 'partnership-development', label: { fr: 'Développement de partenariats', en: 'Partnership development' } },
    { code: 'crowdfunding', label: { fr: 'Sociofinancement', en: 'Crowdfunding' } },
    { code: 'grant-writing', label: { fr: 'Rédaction de demandes de subvention', en: 'Grant writing' } },
    { code: 'coaching', label: { fr: 'Accompagnement individuel', en: 'Coaching' } },
    { code: 'mentoring', label: { fr: 'Mentorat', en: 'Mentoring' } },
    { code: 'training', label: { fr: 'Formation', en: 'Training' } },
    { code: 'master-class', label: { fr: 'Classe de maître', en: 'Master class' } },
    { code: 'hackathon', label: { fr: 'Marathon d’idées', en: 'Hackathon' } },
    { code: 'business-model', assumed: true, label: { fr: 'Modèle d’affaires', en: 'Business model' } },
    { code: 'finance', assumed: true, label: { fr: 'Finances', en: 'Finance' } },
    { code: 'governance', assumed: true, label: { fr: 'Gouvernance', en: 'Governance' } },
    { code: 'marketing', assumed: true, label: { fr: 'Mise en marché', en: 'Marketing' } },
    { code: 'ideation', assumed: true, label: { fr: 'Idéation', en: 'Ideation' } },
    { code: 'codevelopment-facilitation', assumed: true, label: { fr: 'Animation de codéveloppement', en: 'Codevelopment facilitation' } },
    {
      code: 'human-resources',
      assumed: true,
      label: { fr: 'Ressources humaines', en: 'Human resources' },
      aliases: ['RH', 'HR', 'gestion des ressources humaines'],
    },
    { code: 'accounting', assumed: true, label: { fr: 'Comptabilité', en: 'Accounting' }, aliases: ['tenue de livres', 'bookkeeping'] },
    {
      code: 'legal',
      assumed: true,
      label: { fr: 'Questions juridiques', en: 'Legal matters' },
      aliases: ['juridique', 'droit', 'services juridiques', 'law'],
    },
    { code: 'taxation', assumed: true, label: { fr: 'Fiscalité', en: 'Taxation' }, aliases: ['impôts', 'tax'] },
    {
      code: 'digital',
      assumed: true,
      label: { fr: 'Numérique', en: 'Digital' },
      aliases: ['TI', 'IT', 'informatique', 'technologies de l’information', 'information technology', 'virage numérique'],
    },
    {
      code: 'communications',
      assumed: true,
      label: { fr: 'Communications', en: 'Communications' },
      aliases: ['communication', 'relations publiques', 'public relations'],
    },
    {
      code: 'strategic-planning',
      assumed: true,
      label: { fr: 'Planification stratégique', en: 'Strategic planning' },
      aliases: ['stratégie', 'strategy'],
    },
    {
      code: 'sales',
      assumed: true,
      label: { fr: 'Ventes', en: 'Sales' },
      aliases: ['développement des affaires', 'business development'],
    },
    {
      code: 'impact-measurement',
      assumed: true,
      label: { fr: 'Mesure d’impact', en: 'Impact measurement' },
      aliases: ['évaluation d’impact', 'impact assessment'],
    },
    { code: 'culture', assumed: true, label: { fr: 'Milieu culturel', en: 'Cultural sector' } },
  ],
});
