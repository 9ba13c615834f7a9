import type { Use } from './use';

/** To look for a timetable: who is free when, and what each can give, without anyone's name. */
export const schedulingUse = {
  id: 'scheduling',
  title: { fr: 'Calendrier', en: 'Scheduling' },
  description: {
    fr: 'Chercher quand, où et avec qui tenir les séances.',
    en: 'Look for when, where and with whom to hold the sessions.',
  },
  keeps: ['public', 'organisational'],
  also: ['advisor.id', 'advisor.expertise', 'advisor.languages', 'advisor.limits.*', 'personPlace.*', 'personAvailability.*'],
  without: [
    ...['edition.aids', 'edition.applications', 'edition.decisions', 'edition.agreements', 'edition.observations', 'edition.needs'],
    ...['enterprise.revenue', 'enterprise.neq', 'enterprise.businessNumber', 'enterprise.board', 'enterprise.membersByCategory'],
    ...['personAvailability.exceptions.reason', 'personPlace.address', 'personPlace.postalCode'],
    ...['enterprise.contacts', 'partner.contacts'],
  ],
  consents: [],
  assumed: true,
} as const satisfies Use;
