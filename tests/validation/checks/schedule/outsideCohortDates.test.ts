import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('warns of a session placed after its cohort', () => {
  const found = validateEdition(samples['schedule/outside-cohort-dates']);
  expect(found).toMatchObject([
    {
      code: 'schedule/outside-cohort-dates',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'date'],
      related: [['cohorts', 0, 'to']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » est placée le 27 mars 2021, hors des dates de la cohorte « Cohorte ». Vérifier l’année, déplacer la séance ou prolonger la cohorte.",
      "The session "Meeting" is placed on March 27, 2021, outside the dates of the cohort "Cohort". Check the year, move the session or extend the cohort.",
    ]
  `);
});

it('is silent on the first and the last day of the cohort', () => {
  expect(validateEdition(withPlacements([{ date: '2020-11-23' }]))).toEqual([]);
  expect(validateEdition(withPlacements([{ date: '2021-03-26' }]))).toEqual([]);
  expect(validateEdition(withPlacements([{ date: '2020-11-22' }])).map(({ related }) => related)).toEqual([[['cohorts', 0, 'from']]]);
});
