import { defineEvidence } from './evidence';

/** Both have the same postal code. */
export const samePostalCode = defineEvidence({
  code: 'duplicates/same-postal-code',
  severity: 'info',
  field: ['place', 'postalCode'],
  weight: 20,
  message: ({ postalCode }: { postalCode: string }) => ({
    fr: `Même code postal\u00a0: ${postalCode}.`,
    en: `Same postal code: ${postalCode}.`,
  }),
  find: ({ postalCode }, other) => (postalCode !== undefined && postalCode === other.postalCode ? { postalCode } : undefined),
});
