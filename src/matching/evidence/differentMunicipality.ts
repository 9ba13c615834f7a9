import { defineEvidence } from './evidence';

/** They are said to be in two municipalities, and not under one postal code: towns merge, and villages have two names. */
export const differentMunicipality = defineEvidence({
  code: 'duplicates/different-municipality',
  severity: 'warning',
  field: ['place', 'municipality'],
  weight: 20,
  message: ({ first, second }: { first: string; second: string }) => ({
    fr: `Deux municipalités\u00a0: ${first} et ${second}.`,
    en: `Two municipalities: ${first} and ${second}.`,
  }),
  hint: () => ({
    fr: 'Vérifier si l’entreprise a déménagé, ou s’il y en a une dans chacune.',
    en: 'Check whether the enterprise moved, or whether there is one in each.',
  }),
  find: (a, b) => {
    if (a.municipality === undefined || b.municipality === undefined || a.municipality === b.municipality) return undefined;
    if (a.postalCode !== undefined && a.postalCode === b.postalCode) return undefined;
    return { first: a.enterprise.place?.municipality ?? '', second: b.enterprise.place?.municipality ?? '' };
  },
});
