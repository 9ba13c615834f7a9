import type { Use } from './use';

/** To show to everyone: who took part, when it was held, what was said with leave to print it. */
export const publicationUse = {
  id: 'publication',
  title: { fr: 'Publication', en: 'Publication' },
  description: {
    fr: 'Montrer à tout le monde ce qu’a été l’édition.',
    en: 'Show to everyone what the edition was.',
  },
  keeps: ['public', 'organisational'],
  also: [],
  without: [
    ...['edition.aids', 'edition.applications', 'edition.decisions', 'edition.agreements', 'edition.needs', 'edition.attendance'],
    ...['edition.ledger.postings', 'edition.offers', 'edition.enterpriseAvailabilities', 'edition.envelopes'],
    ...['enterprise.contacts', 'enterprise.revenue', 'enterprise.board', 'enterprise.businessNumber'],
    ...[
      'partner.contacts',
      'partner.promisedGivenMinutes',
      'room.availability',
      'cohort.gates',
      'member.gates',
      'member.rank',
      'member.history',
    ],
    ...['session.statusReason', 'session.history', 'place.address', 'place.postalCode'],
  ],
  consents: ['published'],
  assumed: true,
} as const satisfies Use;
