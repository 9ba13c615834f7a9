import { defineCodeList } from './codeList';

/**
 * Legal forms of enterprises in Québec, collective ones first.
 *
 * The collective interest cooperative and the non-profit cooperative come from Bill 111, adopted on 17 February 2026. The day it came into
 * force was not found: their `validFrom` is the day of adoption. A federal NPO is an NPO; a program that takes only those of Part III of the
 * Companies Act says so with the code itself.
 */
export const legalForm = defineCodeList({
  id: 'legalForm',
  title: { fr: 'Forme juridique', en: 'Legal form' },
  source: {
    fr: 'Loi sur les coopératives (RLRQ, c. C-67.2); Loi sur les compagnies, partie III (RLRQ, c. C-38); Loi canadienne sur les organisations à but non lucratif (L.C. 2009, ch. 23); projet de loi 111, adopté le 17\u00a0février 2026 (date d’entrée en vigueur non trouvée)',
    en: 'Cooperatives Act (CQLR, c. C-67.2); Companies Act, Part III (CQLR, c. C-38); Canada Not-for-profit Corporations Act (S.C. 2009, c. 23); Bill 111, adopted on February 17, 2026 (day of coming into force not found)',
  },
  entries: [
    {
      code: 'non-profit',
      label: { fr: 'Organisme à but non lucratif (OBNL)', en: 'Non-profit organization (NPO)' },
      aliases: ['OSBL', 'organisme sans but lucratif', 'organisation à but non lucratif'],
    },
    {
      code: 'federal-non-profit',
      parent: 'non-profit',
      label: { fr: 'OBNL de régime fédéral', en: 'Federal not-for-profit corporation' },
      aliases: ['OBNL fédéral', 'federal NPO'],
    },
    { code: 'cooperative', label: { fr: 'Coopérative', en: 'Cooperative' }, aliases: ['coop', 'co-op'] },
    {
      code: 'solidarity-cooperative',
      parent: 'cooperative',
      label: { fr: 'Coopérative de solidarité', en: 'Solidarity cooperative' },
      aliases: ['coop de solidarité', 'solidarity co-op'],
    },
    {
      code: 'work-cooperative',
      parent: 'cooperative',
      label: { fr: 'Coopérative de travail', en: 'Work cooperative' },
      aliases: ['coop de travail', 'coopérative de travailleurs', 'worker cooperative', 'worker co-op'],
    },
    {
      code: 'worker-shareholder-cooperative',
      parent: 'cooperative',
      label: { fr: 'Coopérative de travailleurs actionnaire', en: 'Worker-shareholder cooperative' },
      aliases: ['CTA', 'coop de travailleurs actionnaire'],
    },
    {
      code: 'producers-cooperative',
      parent: 'cooperative',
      label: { fr: 'Coopérative de producteurs', en: 'Producers cooperative' },
      aliases: ['coop de producteurs'],
    },
    {
      code: 'consumers-cooperative',
      parent: 'cooperative',
      label: { fr: 'Coopérative de consommateurs', en: 'Consumers cooperative' },
      aliases: ['coop de consommateurs'],
    },
    {
      code: 'collective-interest-cooperative',
      parent: 'cooperative',
      validFrom: '2026-02-17',
      label: { fr: 'Coopérative d’intérêt collectif', en: 'Collective interest cooperative' },
      aliases: ['CIC', 'coop d’intérêt collectif'],
    },
    {
      code: 'non-profit-cooperative',
      parent: 'cooperative',
      validFrom: '2026-02-17',
      label: { fr: 'Coopérative à but non lucratif', en: 'Non-profit cooperative' },
      aliases: ['coop à but non lucratif'],
    },
    { code: 'mutual', label: { fr: 'Mutuelle', en: 'Mutual society' } },
    {
      code: 'business-corporation',
      label: { fr: 'Société par actions', en: 'Business corporation' },
      aliases: ['inc.', 'compagnie'],
    },
    { code: 'sole-proprietorship', label: { fr: 'Entreprise individuelle', en: 'Sole proprietorship' } },
    { code: 'partnership', label: { fr: 'Société de personnes', en: 'Partnership' } },
    { code: 'not-constituted', label: { fr: 'Pas encore constituée', en: 'Not yet constituted' } },
  ],
});
