import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withoutRoom, withPlacements } from '../../samples';

it('refuses a session that needs a room and is placed without one', () => {
  const found = validateEdition(samples['schedule/without-room']);
  expect(found).toMatchObject([
    { code: 'schedule/without-room', severity: 'error', path: ['schedule', 'placements', 0], related: [['sessions', 0, 'needsRoom']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » demande une salle, et elle est placée sans en avoir. Choisir une salle pour cette séance, ou dire qu’elle n’en demande pas (« needsRoom »).",
      "The session "Meeting" needs a room, and is placed without one. Choose a room for the session, or say that it needs none ("needsRoom").",
    ]
  `);
});

it('is silent where no room is needed, where it was held, and where there is no room to choose', () => {
  const place = (needsRoom: boolean, status: 'planned' | 'held' = 'planned') =>
    validateEdition(withoutRoom(withPlacements([{}], { sessions: [buildSession({ needsRoom, status })] })));
  expect(place(false)).toEqual([]);
  expect(place(true, 'held')).toEqual([]);
  const none = { ...samples['schedule/without-room'], rooms: [] };
  expect(validateEdition(none).map(({ code }) => code)).toEqual(['rooms/missing-room']);
});

it('only warns where someone fixed the date first', () => {
  const { schedule, ...others } = samples['schedule/without-room'];
  const placements = (schedule?.placements ?? []).map((placement) => ({ ...placement, pinned: true }));
  const found = validateEdition({ ...others, schedule: { timeZone: 'America/Toronto', placements } });
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});
