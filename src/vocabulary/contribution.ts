import { defineCodeList } from './codeList';

/** How a partner contributes. */
export const contribution = defineCodeList({
  id: 'contribution',
  title: { fr: 'Contribution', en: 'Contribution' },
  entries: [
    { code: 'cash', label: { fr: 'En argent', en: 'In cash' }, aliases: ['argent'] },
    { code: 'in-kind', label: { fr: 'En nature', en: 'In kind' } },
  ],
});
