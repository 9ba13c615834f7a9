import { defineCodeList } from './codeList';

/** The 20 sectors of NAICS Canada 2022, by their codes of two digits; three sectors hold several, and any of them finds its sector. */
export const sector = defineCodeList({
  id: 'sector',
  title: { fr: 'Secteur d’activité (SCIAN)', en: 'Sector of activity (NAICS)' },
  source: {
    fr: 'Système de classification des industries de l’Amérique du Nord (SCIAN) Canada 2022, version 1.0 (Statistique Canada)',
    en: 'North American Industry Classification System (NAICS) Canada 2022, version 1.0 (Statistics Canada)',
  },
  entries: [
    { code: '11', label: { fr: 'Agriculture, foresterie, pêche et chasse', en: 'Agriculture, forestry, fishing and hunting' } },
    {
      code: '21',
      label: {
        fr: 'Extraction minière, exploitation en carrière, et extraction de pétrole et de gaz',
        en: 'Mining, quarrying, and oil and gas extraction',
      },
    },
    { code: '22', label: { fr: 'Services publics', en: 'Utilities' } },
    { code: '23', label: { fr: 'Construction', en: 'Construction' } },
    { code: '31-33', label: { fr: 'Fabrication', en: 'Manufacturing' }, aliases: ['31', '32', '33'] },
    { code: '41', label: { fr: 'Commerce de gros', en: 'Wholesale trade' } },
    { code: '44-45', label: { fr: 'Commerce de détail', en: 'Retail trade' }, aliases: ['44', '45'] },
    { code: '48-49', label: { fr: 'Transport et entreposage', en: 'Transportation and warehousing' }, aliases: ['48', '49'] },
    { code: '51', label: { fr: 'Industrie de l’information et industrie culturelle', en: 'Information and cultural industries' } },
    { code: '52', label: { fr: 'Finance et assurances', en: 'Finance and insurance' } },
    {
      code: '53',
      label: { fr: 'Services immobiliers et services de location et de location à bail', en: 'Real estate and rental and leasing' },
    },
    {
      code: '54',
      label: { fr: 'Services professionnels, scientifiques et techniques', en: 'Professional, scientific and technical services' },
    },
    { code: '55', label: { fr: 'Gestion de sociétés et d’entreprises', en: 'Management of companies and enterprises' } },
    {
      code: '56',
      label: {
        fr: 'Services administratifs, services de soutien, services de gestion des déchets et services d’assainissement',
        en: 'Administrative and support, waste management and remediation services',
      },
    },
    { code: '61', label: { fr: 'Services d’enseignement', en: 'Educational services' } },
    { code: '62', label: { fr: 'Soins de santé et assistance sociale', en: 'Health care and social assistance' } },
    { code: '71', label: { fr: 'Arts, spectacles et loisirs', en: 'Arts, entertainment and recreation' } },
    { code: '72', label: { fr: 'Services d’hébergement et de restauration', en: 'Accommodation and food services' } },
    {
      code: '81',
      label: { fr: 'Autres services (sauf les administrations publiques)', en: 'Other services (except public administration)' },
    },
    { code: '91', label: { fr: 'Administrations publiques', en: 'Public administration' } },
  ],
});
