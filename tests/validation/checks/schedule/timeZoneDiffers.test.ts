import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('warns of a schedule in another zone', () => {
  const found = validateEdition(samples['schedule/time-zone-differs']);
  expect(found).toMatchObject([
    { code: 'schedule/time-zone-differs', severity: 'warning', path: ['schedule', 'timeZone'], related: [['timeZone']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le calendrier est à l’heure de « America/Halifax », et l’édition à celle de « America/Toronto ». Donner aux deux le même fuseau, et vérifier les heures du calendrier.",
      "The schedule is in the time of "America/Halifax", and the edition in that of "America/Toronto". Give both the same zone, and check the times of the schedule.",
    ]
  `);
});

it('is silent where the zone is the same', () => {
  expect(validateEdition(withPlacements([]))).toEqual([]);
});
