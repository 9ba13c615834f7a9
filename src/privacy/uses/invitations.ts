import type { Use } from './use';

/** To write to people: whom, at what address, in what language, and when they meet whom. */
export const invitationsUse = {
  id: 'invitations',
  title: { fr: 'Convocations', en: 'Invitations' },
  description: {
    fr: 'Écrire aux personnes pour les convoquer aux séances.',
    en: 'Write to people to invite them to the sessions.',
  },
  keeps: ['public', 'organisational'],
  also: ['advisor.id', 'advisor.name', 'contact.id', 'contact.name', 'contact.email', 'contact.phone', 'contact.language'],
  without: [
    ...['edition.aids', 'edition.applications', 'edition.decisions', 'edition.agreements', 'edition.observations', 'edition.needs'],
    ...['edition.ledger.postings', 'edition.envelopes', 'edition.offers', 'edition.enterpriseAvailabilities'],
    ...['enterprise.revenue', 'enterprise.employees', 'enterprise.members', 'enterprise.membersByCategory', 'enterprise.volunteers'],
    ...['enterprise.neq', 'enterprise.businessNumber', 'enterprise.board'],
  ],
  consents: [],
  assumed: true,
} as const satisfies Use;
