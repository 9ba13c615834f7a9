import { buildEdition as startEdition } from '../../src/model/builders/buildEdition';
import type { Cohort } from '../../src/model/cohort';
import type { Edition } from '../../src/model/edition';

/** An edition with these cohorts and nothing else. */
export function buildEdition(cohorts: Cohort[], changes: Partial<Edition> = {}): Edition {
  return startEdition({
    id: 'mauricie-2020',
    title: { fr: 'Édition 2020', en: '2020 edition' },
    program: 'trajet',
    owners: ['pole-mauricie'],
    from: '2020-11-23',
    to: '2021-03-26',
    cohorts,
    partners: [],
    ...changes,
  });
}
