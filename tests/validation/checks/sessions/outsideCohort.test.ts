import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withSession } from '../../samples';

it('refuses a session that may only be held after its cohort', () => {
  const found = validateEdition(samples['sessions/outside-cohort']);
  expect(found).toMatchObject([
    { code: 'sessions/outside-cohort', severity: 'error', path: ['sessions', 0, 'notBefore'], related: [['cohorts', 0, 'to']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les jours permis à la séance « Rencontre » tombent tous hors des dates de la cohorte « Cohorte » : elle ne peut avoir lieu. Corriger les jours de la séance, ou les dates de la cohorte.",
      "The days allowed to the session "Meeting" are all outside the dates of the cohort "Cohort": it cannot be held. Correct the days of the session, or the dates of the cohort.",
    ]
  `);
});

it('is silent where one day is left, and for one called off or held', () => {
  expect(validateEdition(withSession({ notBefore: '2021-03-26' }))).toEqual([]);
  expect(validateEdition(withSession({ notAfter: '2020-11-23' }))).toEqual([]);
  expect(validateEdition(withSession({ notBefore: '2021-03-27', status: 'held' }))).toEqual([]);
  expect(validateEdition(withSession({ notAfter: '2020-11-22' })).map(({ path }) => path)).toEqual([['sessions', 0, 'notAfter']]);
});
