import { defineCodeList } from './codeList';

/**
 * Legal forms of enterprises in Québec, collective ones first.
 *
 * The collective interest cooperative comes from Bill 111, adopted on 17 February 2026. The day it came into force was not found: its
 * `validFrom` is the day of adoption.
 */
export const legalForm = defineCodeList({
  id: 'legal-form',
  title: { fr: 'Forme juridique', en: 'Legal form' },
  entries: [
    { code: 'non-profit', label: { fr: 'Organisme à but non lucratif (OBNL)', en: 'Non-profit organization (NPO)' } },
    { code: 'cooperative', label: { fr: 'Coopérative', en: 'Cooperative' } },
    { code: 'solidarity-cooperative', parent: 'cooperative', label: { fr: 'Coopérative de solidarité', en: 'Solidarity cooperative' } },
    { code: 'work-cooperative', parent: 'cooperative', label: { fr: 'Coopérative de travail', en: 'Work cooperative' } },
    {
      code: 'worker-shareholder-cooperative',
      parent: 'cooperative',
      label: { fr: 'Coopérative de travailleurs actionnaire', en: 'Worker-shareholder cooperative' },
    },
    { code: 'producers-cooperative', parent: 'cooperative', label: { fr: 'Coopérative de producteurs', en: 'Producers cooperative' } },
    { code: 'consumers-cooperative', parent: 'cooperative', label: { fr: 'Coopérative de consommateurs', en: 'Consumers cooperative' } },
    {
      code: 'collective-interest-cooperative',
      parent: 'cooperative',
      validFrom: '2026-02-17',
      label: { fr: 'Coopérative d’intérêt collectif', en: 'Collective interest cooperative' },
    },
    { code: 'mutual', label: { fr: 'Mutuelle', en: 'Mutual society' } },
    { code: 'business-corporation', label: { fr: 'Société par actions', en: 'Business corporation' } },
    { code: 'sole-proprietorship', label: { fr: 'Entreprise individuelle', en: 'Sole proprietorship' } },
    { code: 'partnership', label: { fr: 'Société de personnes', en: 'Partnership' } },
    { code: 'not-constituted', label: { fr: 'Pas encore constituée', en: 'Not yet constituted' } },
  ],
});
