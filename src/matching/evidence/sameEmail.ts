import { defineEvidence } from './evidence';

/** Both give the same address of electronic mail, which is not repeated here: it may be a person’s. */
export const sameEmail = defineEvidence({
  code: 'duplicates/same-email',
  severity: 'info',
  field: ['contacts'],
  weight: 50,
  message: () => ({
    fr: 'Même adresse de courriel.',
    en: 'Same email address.',
  }),
  find: ({ emails }, other) => (emails.some((email) => other.emails.includes(email)) ? {} : undefined),
});
