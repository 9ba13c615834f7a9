import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (from: string, to: string) =>
  validateEdition(buildEdition({ cohorts: buildEdition().cohorts.map((cohort) => ({ ...cohort, from, to })) }));

it('warns of a cohort that begins before its edition, or ends after it', () => {
  const found = inspect('2020-11-22', '2021-03-26');
  expect(found).toEqual([
    {
      code: 'dates/cohort-outside-edition',
      severity: 'warning',
      path: ['cohorts', 0, 'from'],
      params: { cohort: 'c1', cohortFr: 'Cohorte', cohortEn: 'Cohort' },
      related: [['from']],
    },
  ]);
  expect(inspect('2020-11-23', '2021-03-27').map(({ path, related }) => [path, related])).toEqual([[['cohorts', 0, 'to'], [['to']]]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La cohorte « Cohorte » déborde des dates de l’édition. Corriger les dates de la cohorte, ou prolonger l’édition.",
      "The cohort "Cohort" goes beyond the dates of the edition. Correct the dates of the cohort, or extend the edition.",
    ]
  `);
});

it('is silent for a cohort as long as its edition', () => {
  expect(inspect('2020-11-23', '2021-03-26')).toEqual([]);
});

it('leaves reversed dates to another check', () => {
  expect(inspect('2021-03-27', '2020-11-22').map(({ code }) => code)).toEqual(['dates/reversed-dates']);
});
