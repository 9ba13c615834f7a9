import type { Use } from './use';

/** To study what changed: figures, territory and sector, without anything that names an organisation or a person. The people may still be recognised. */
export const researchUse = {
  id: 'research',
  title: { fr: 'Recherche', en: 'Research' },
  description: {
    fr: 'Étudier ce que le parcours a changé, sans nommer personne.',
    en: 'Study what the parcours changed, without naming anyone.',
  },
  keeps: ['public', 'organisational'],
  also: [],
  without: [
    ...['enterprise.id', 'enterprise.name', 'enterprise.alias', 'enterprise.previousIds', 'enterprise.neq', 'enterprise.businessNumber'],
    ...[
      'enterprise.website',
      'enterprise.socialPurpose',
      'enterprise.contacts',
      'enterprise.foundedOn',
      'place.address',
      'place.postalCode',
    ],
    ...['place.municipality', 'partner.id', 'partner.name', 'partner.shortName', 'partner.website', 'partner.mission', 'partner.contacts'],
    ...['application.participants', 'edition.enterpriseAvailabilities', 'edition.decisions', 'posting.key'],
  ],
  consents: [],
  assumed: true,
} as const satisfies Use;
