import { defineCodeList } from './codeList';

/** With whom at once an activity is done. */
export const format = defineCodeList({
  id: 'format',
  title: { fr: 'Format', en: 'Format' },
  entries: [
    { code: 'group', label: { fr: 'En groupe', en: 'Group' }, aliases: ['groupe', 'collectif'] },
    { code: 'individual', label: { fr: 'Individuel', en: 'Individual' } },
    {
      code: 'semi-individual',
      label: { fr: 'Semi-individuel', en: 'Semi-individual' },
      aliases: ['semi-personnalisé', 'semi-personalized'],
    },
    { code: 'visit', label: { fr: 'Visite', en: 'Visit' } },
    { code: 'self-paced', label: { fr: 'À son rythme', en: 'Self-paced' } },
  ],
});
