import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withCohort } from '../../samples';

it('warns of a last day of entry after the cohort', () => {
  const found = validateEdition(samples['cohorts/last-entry-outside']);
  expect(found).toMatchObject([
    { code: 'cohorts/last-entry-outside', severity: 'warning', path: ['cohorts', 0, 'lastEntryOn'], related: [['cohorts', 0, 'to']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le dernier jour d’entrée de la cohorte « Cohorte », le 27 mars 2021, n’est pas un de ses jours. Corriger ce jour, ou les dates de la cohorte.",
      "The last day of entry of the cohort "Cohort", March 27, 2021, is not one of its days. Correct this day, or the dates of the cohort.",
    ]
  `);
});

it('is silent on the last and the first day of the cohort', () => {
  expect(validateEdition(withCohort({ entry: 'rolling', lastEntryOn: '2021-03-26' }))).toEqual([]);
  expect(validateEdition(withCohort({ entry: 'rolling', lastEntryOn: '2020-11-23' }))).toEqual([]);
  expect(validateEdition(withCohort({ entry: 'rolling', lastEntryOn: '2020-11-22' })).map(({ related }) => related)).toEqual([
    [['cohorts', 0, 'from']],
  ]);
});
