import { makeEnterprises } from './enterprises.ts';

const pad = (number: number) => String(number).padStart(2, '0');
/** The same day for the same number, among those of November 2020 to March 2021 that every month has: 140 before one comes again. */
const dayOf = (index: number) => `${['2020-11', '2020-12', '2021-01', '2021-02', '2021-03'][index % 5] ?? ''}-${pad(1 + (index % 28))}`;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Sessions of one day: nobody is in two at once. */
const advisors = 500;

/**
 * An invented edition as JSON just read from a file: 1,000 enterprises in 50 cohorts, coached one at a time, each session placed in the
 * schedule and one in two attended.
 */
export function makeEdition(sessions: number, seed: number): unknown {
  const cohorts = 50;
  const enterprises = makeEnterprises(1_000, seed, 0);
  const numbers = Array.from({ length: sessions }, (_, index) => index);
  const edition = {
    schema: 'trajet/edition/1.0',
    id: 'a-season',
    title: { fr: 'Une saison inventée', en: 'An invented season' },
    program: 'trajet',
    owners: ['pole'],
    status: 'running',
    timeZone: 'America/Toronto',
    from: '2020-11-01',
    to: '2021-03-31',
    cohorts: Array.from({ length: cohorts }, (_, cohort) => ({
      id: `cohort-${cohort}`,
      title: { fr: `Cohorte ${cohort}` },
      template: { id: 'trajet-pilot', version: '1.0.0' },
      entry: 'fixed',
      from: '2020-11-01',
      to: '2021-03-31',
      members: Array.from({ length: 20 }, (_, place) => ({ enterprise: `enterprise-${cohort * 20 + place}`, status: 'active' })),
    })),
    enterprises,
    partners: [{ id: 'pole', name: 'Pôle inventé', roles: [{ role: 'lead' }, { role: 'deliverer' }] }],
    advisors: Array.from({ length: advisors }, (_, index) => ({
      id: `advisor-${index}`,
      name: `Personne ${index}`,
      partner: 'pole',
      expertise: ['finance'],
      availability: { weekly: weekdays.map((weekday) => ({ weekday, from: '07:00', to: '22:00' })) },
    })),
    offers: [],
    needs: [],
    rooms: [],
    envelopes: [],
    agreements: [],
    aids: [],
    applications: [],
    sessions: numbers.map((index) => ({
      id: `session-${index}`,
      cohort: `cohort-${Math.floor((index % 1_000) / 20)}`,
      title: { fr: `Accompagnement en finances, rencontre ${index}` },
      activities: [{ activity: 'finance-coaching', minutes: 120 }],
      kind: 'coaching',
      hourKind: 'coaching',
      format: 'individual',
      sessionMinutes: 120,
      attendees: [{ enterprise: `enterprise-${index % 1_000}`, attendance: 'required' }],
      facilitators: [{ role: 'coach', number: 1, expertise: ['finance'] }],
      status: index % 2 === 0 ? 'held' : 'planned',
      origin: { template: 'trajet-pilot', version: '1.0.0', activity: 'finance-coaching', number: 1 + Math.floor(index / 1_000) },
    })),
    attendance: numbers
      .filter((index) => index % 2 === 0)
      .map((index) => ({
        id: `attendance-${index}`,
        session: `session-${index}`,
        enterprise: `enterprise-${index % 1_000}`,
        status: 'present',
      })),
    schedule: {
      timeZone: 'America/Toronto',
      placements: numbers.map((index) => ({
        session: `session-${index}`,
        date: dayOf(Math.floor(index / advisors)),
        start: '09:00',
        sessionMinutes: 120,
        advisors: [{ role: 'coach', advisor: `advisor-${index % advisors}` }],
      })),
    },
    ledger: { postings: [] },
    indicators: [],
    observations: [],
  };
  return JSON.parse(JSON.stringify(edition)) as unknown;
}
