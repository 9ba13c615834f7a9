import { defineCodeList } from './codeList';

/** Where an application stands, from a draft to the answer. Withdrawn is the applicant’s doing, declined the program’s. */
export const applicationStatus = defineCodeList({
  id: 'applicationStatus',
  title: { fr: 'État d’une candidature', en: 'Status of an application' },
  entries: [
    { code: 'draft', label: { fr: 'Brouillon', en: 'Draft' } },
    { code: 'submitted', label: { fr: 'Déposée', en: 'Submitted' } },
    { code: 'incomplete', label: { fr: 'À compléter', en: 'Incomplete' } },
    { code: 'eligible', label: { fr: 'Admissible', en: 'Eligible' } },
    { code: 'ineligible', label: { fr: 'Non admissible', en: 'Ineligible' } },
    { code: 'admitted', label: { fr: 'Retenue', en: 'Admitted' } },
    { code: 'waitlisted', label: { fr: 'Sur la liste d’attente', en: 'Waitlisted' } },
    { code: 'declined', label: { fr: 'Non retenue', en: 'Declined' } },
    { code: 'withdrawn', label: { fr: 'Retirée', en: 'Withdrawn' } },
  ],
});
