import type { Cohort } from '../../src/model/cohort';

/** A cohort of the pilot with so many admitted enterprises, `e1`, `e2`… */
export function buildCohort(members = 5, changes: Partial<Cohort> = {}): Cohort {
  return {
    id: 'pilot-2020',
    title: { fr: 'Cohorte pilote', en: 'Pilot cohort' },
    template: { id: 'trajet-pilot', version: '1.0.0' },
    entry: 'fixed',
    from: '2020-11-23',
    to: '2021-03-26',
    members: Array.from({ length: members }, (_, index) => ({ enterprise: `e${index + 1}`, status: 'admitted' })),
    ...changes,
  };
}
