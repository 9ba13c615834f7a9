import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, twoSessions, withPlacements } from '../../samples';

it('refuses a session that has two dates', () => {
  const found = validateEdition(samples['schedule/placed-twice']);
  expect(found).toMatchObject([
    {
      code: 'schedule/placed-twice',
      severity: 'error',
      path: ['schedule', 'placements', 1, 'session'],
      related: [['schedule', 'placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » a déjà une date au calendrier (le 1er décembre 2020 à 9 h). Garder une seule des deux dates.",
      "The session "Meeting" already has a date in the schedule (December 1, 2020 at 9:00 a.m.). Keep one of the two dates only.",
    ]
  `);
});

it('is silent where each session has one', () => {
  expect(validateEdition(withPlacements([{}, { session: 's2', date: '2020-12-02' }], { sessions: twoSessions() }))).toEqual([]);
});
