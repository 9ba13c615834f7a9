import { defineCodeList } from './codeList';

/** Where an enterprise stands in its cohort. */
export const memberStatus = defineCodeList({
  id: 'memberStatus',
  title: { fr: 'État d’une participation', en: 'Status of a member' },
  entries: [
    { code: 'admitted', label: { fr: 'Admise', en: 'Admitted' } },
    { code: 'waitlisted', label: { fr: 'Sur la liste d’attente', en: 'Waitlisted' } },
    { code: 'active', label: { fr: 'Active', en: 'Active' } },
    { code: 'paused', label: { fr: 'En pause', en: 'Paused' } },
    { code: 'withdrawn', label: { fr: 'Retirée', en: 'Withdrawn' } },
    { code: 'completed', label: { fr: 'Parcours terminé', en: 'Completed' } },
  ],
});
