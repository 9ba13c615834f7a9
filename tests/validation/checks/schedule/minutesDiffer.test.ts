import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('warns of a session placed for longer than it lasts', () => {
  const found = validateEdition(samples['schedule/minutes-differ']);
  expect(found).toMatchObject([
    {
      code: 'schedule/minutes-differ',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'sessionMinutes'],
      related: [['sessions', 0, 'sessionMinutes']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » occupe 1 h 30 au calendrier, et dure 1 h. Accorder les deux durées.",
      "The session "Meeting" takes 1 h 30 min in the schedule, and lasts 1 h. Make the two agree.",
    ]
  `);
});

it('is silent where both agree, and for one called off', () => {
  expect(validateEdition(withPlacements([{}]))).toEqual([]);
  expect(
    validateEdition(
      withPlacements([{ sessionMinutes: 90 }], {
        sessions: [buildSession({ status: 'cancelled', statusReason: { fr: 'Relâche', en: 'Break' } })],
      }),
    ),
  ).toEqual([]);
});
