import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('refuses a session in a room too small for it', () => {
  const found = validateEdition(samples['schedule/room-too-small']);
  expect(found).toMatchObject([
    {
      code: 'schedule/room-too-small',
      severity: 'error',
      path: ['schedule', 'placements', 0, 'room'],
      related: [['rooms', 1, 'capacity']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » réunit au moins 3 personnes dans la salle « Petite salle », qui a 2 places. Choisir une plus grande salle, ou former deux groupes.",
      "The session "Meeting" gathers at least 3 people in the room "Petite salle", which has 2 seats. Choose a larger room, or form two groups.",
    ]
  `);
});

it('is silent in a room that just holds it, and where its seats are not known', () => {
  expect(validateEdition(withPlacements([{ room: 'hall' }]))).toEqual([]);
  expect(validateEdition(withPlacements([{ room: 'hall' }], { rooms: [{ id: 'hall', name: 'Salle' }] }))).toEqual([]);
});
