import { defineEvidence } from './evidence';

/** Both give the same telephone number, which is not repeated here: it may be a person’s. */
export const samePhone = defineEvidence({
  code: 'duplicates/same-phone',
  severity: 'info',
  field: ['contacts'],
  weight: 45,
  message: () => ({
    fr: 'Même numéro de téléphone.',
    en: 'Same telephone number.',
  }),
  find: ({ phones }, other) => (phones.some((phone) => other.phones.includes(phone)) ? {} : undefined),
});
