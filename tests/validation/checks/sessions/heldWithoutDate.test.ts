import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('warns of a session held that the schedule does not have', () => {
  const found = validateEdition(samples['sessions/held-without-date']);
  expect(found).toMatchObject([
    { code: 'sessions/held-without-date', severity: 'warning', path: ['sessions', 0], related: [['schedule', 'placements']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » est notée tenue, et le calendrier ne dit pas quand. L’inscrire au calendrier, avec sa date et qui l’a animée.",
      "The session "Meeting" is noted as held, and the schedule does not say when. Enter it in the schedule, with its date and who led it.",
    ]
  `);
});

it('is silent where it is placed, where it is still planned, and where there is no schedule', () => {
  const sessions = [buildSession({ status: 'held' })];
  expect(validateEdition(withPlacements([{}], { sessions }))).toEqual([]);
  expect(validateEdition(withPlacements([]))).toEqual([]);
  expect(validateEdition(buildEdition({ sessions }))).toEqual([]);
});
