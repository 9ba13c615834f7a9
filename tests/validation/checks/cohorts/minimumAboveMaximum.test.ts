import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withCohort } from '../../samples';

it('refuses a cohort that needs more than it takes', () => {
  const found = validateEdition(samples['cohorts/minimum-above-maximum']);
  expect(found).toMatchObject([
    {
      code: 'cohorts/minimum-above-maximum',
      severity: 'error',
      path: ['cohorts', 0, 'capacity', 'minimum'],
      related: [['cohorts', 0, 'capacity', 'maximum']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La cohorte « Cohorte » demande au moins 4 et au plus 3 entreprises : elle ne peut pas commencer. Inverser les deux nombres, ou corriger l’un d’eux.",
      "The cohort "Cohort" takes at least 4 and at most 3 enterprises: it cannot begin. Swap the two numbers, or correct one of them.",
    ]
  `);
});

it('is silent where both are the same number', () => {
  expect(validateEdition(withCohort({ capacity: { minimum: 3, maximum: 3 } }))).toEqual([]);
});
