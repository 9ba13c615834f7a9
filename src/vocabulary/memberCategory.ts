import { defineCodeList } from './codeList';

/** What members are to their cooperative: a solidarity cooperative has several categories, whose business is counted apart. Usual words. */
export const memberCategory = defineCodeList({
  id: 'memberCategory',
  title: { fr: 'Catégorie de membres', en: 'Category of members' },
  entries: [
    {
      code: 'user',
      label: { fr: 'Membres utilisateurs', en: 'User members' },
      aliases: ['utilisateurs', 'consommateurs', 'usagers', 'users'],
    },
    { code: 'worker', label: { fr: 'Membres travailleurs', en: 'Worker members' }, aliases: ['travailleurs', 'workers'] },
    { code: 'producer', label: { fr: 'Membres producteurs', en: 'Producer members' }, aliases: ['producteurs', 'producers'] },
    { code: 'support', label: { fr: 'Membres de soutien', en: 'Supporting members' }, aliases: ['soutien', 'supporting'] },
  ],
});
