import { defineEvidence } from './evidence';

/** Both give the same site on the web. */
export const sameWebsite = defineEvidence({
  code: 'duplicates/same-website',
  severity: 'info',
  field: ['website'],
  weight: 60,
  message: ({ website }: { website: string }) => ({
    fr: `Même site Web\u00a0: ${website}.`,
    en: `Same website: ${website}.`,
  }),
  find: ({ website }, other) => (website !== undefined && website === other.website ? { website } : undefined),
});
