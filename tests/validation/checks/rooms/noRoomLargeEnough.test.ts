import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const inspect = (...capacities: (number | undefined)[]) =>
  validateEdition(
    buildEdition({
      rooms: capacities.map((capacity, index) => ({ id: `r${index}`, name: 'Salle', ...(capacity !== undefined && { capacity }) })),
    }),
  );

it('refuses a session of two enterprises and a facilitator where the largest room seats two', () => {
  const found = inspect(1, 2);
  expect(found).toEqual([
    {
      code: 'rooms/no-room-large-enough',
      severity: 'error',
      path: ['sessions', 0, 'attendees'],
      params: { session: 's1', people: 3, largest: 2, sessionFr: 'Rencontre', sessionEn: 'Meeting' },
      related: [['rooms']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » réunit au moins 3 personnes, et la plus grande salle a 2 places. Trouver une plus grande salle, ou former deux groupes.",
      "The session "Meeting" gathers at least 3 people, and the largest room has 2 seats. Find a larger room, or form two groups.",
    ]
  `);
});

it('is silent when one room seats just enough, or when the capacity of one is not known', () => {
  expect(inspect(1, 3)).toEqual([]);
  expect(inspect(1, undefined)).toEqual([]);
});

it('does not look at sessions that need no room', () => {
  const sessions = [buildSession({ needsRoom: false })];
  expect(validateEdition(buildEdition({ sessions, rooms: [{ id: 'r', name: 'Salle', capacity: 0 }] }))).toEqual([]);
});
