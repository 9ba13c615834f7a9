import { expect, it } from 'vitest';

import type { Cohort } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const cohortWith = (changes: Partial<Cohort>) =>
  buildEdition({ cohorts: buildEdition().cohorts.map((cohort) => ({ ...cohort, ...changes })) });

it.each([
  ['ignore', 1, undefined],
  ['warn', 1, 'warning'],
  ['stop', 1, 'error'],
  ['stop', 2, undefined],
  ['stop', 3, undefined],
] as const)('F6: with the policy %s and %i seats for two enterprises, says %s', (policy, maximum, severity) => {
  expect(validateEdition(cohortWith({ capacity: { maximum, policy } })).map((found) => found.severity)).toEqual(severity ? [severity] : []);
});

it('says so at the members of the cohort', () => {
  const found = validateEdition(cohortWith({ capacity: { maximum: 1, policy: 'stop' } }));
  expect(found).toEqual([
    {
      code: 'cohorts/over-capacity',
      severity: 'error',
      path: ['cohorts', 0, 'members'],
      params: { cohort: 'c1', taken: 2, maximum: 1, cohortFr: 'Cohorte', cohortEn: 'Cohort' },
      related: [['cohorts', 0, 'capacity']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La cohorte « Cohorte » a 1 place pour 2 entreprises. Mettre les dernières sur la liste d’attente avec leur rang, ou ajouter des places.",
      "The cohort "Cohort" has 1 seat for 2 enterprises. Put the last ones on the waiting list with their rank, or add seats.",
    ]
  `);
});
