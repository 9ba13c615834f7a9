import { defineEvidence } from './evidence';

/** Both are at the same number of the same street, in one municipality as far as is known. */
export const sameAddress = defineEvidence({
  code: 'duplicates/same-address',
  severity: 'info',
  field: ['place', 'address'],
  weight: 35,
  message: ({ address }: { address: string }) => ({
    fr: `Même adresse\u00a0: ${address}.`,
    en: `Same address: ${address}.`,
  }),
  find: (a, b) => {
    if (a.address === undefined || a.address !== b.address) return undefined;
    if (a.municipality !== undefined && b.municipality !== undefined && a.municipality !== b.municipality) return undefined;
    return { address: a.enterprise.place?.address ?? a.address };
  },
});
