import type { Cohort } from '../../src/model/cohort';
import type { Edition } from '../../src/model/edition';

/** An edition with these cohorts and nothing else. */
export function buildEdition(cohorts: Cohort[], changes: Partial<Edition> = {}): Edition {
  return {
    schema: 'trajet/edition/1.0',
    id: 'mauricie-2020',
    title: { fr: 'Édition 2020', en: '2020 edition' },
    program: 'trajet',
    owners: ['pole-mauricie'],
    status: 'planned',
    timeZone: 'America/Toronto',
    from: '2020-11-23',
    to: '2021-03-26',
    cohorts,
    enterprises: [],
    partners: [],
    advisors: [],
    offers: [],
    needs: [],
    rooms: [],
    envelopes: [],
    agreements: [],
    aids: [],
    applications: [],
    sessions: [],
    attendance: [],
    ledger: { postings: [] },
    indicators: [],
    observations: [],
    ...changes,
  };
}
