import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, twoSessions, withPlacements } from '../../samples';

it('refuses a room that holds two sessions at once', () => {
  const found = validateEdition(samples['schedule/room-overlap']);
  expect(found).toMatchObject([
    { code: 'schedule/room-overlap', severity: 'error', path: ['schedule', 'placements', 1], related: [['schedule', 'placements', 0]] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La salle « Salle » reçoit deux séances à la fois le mardi 1er décembre 2020 : « Rencontre – A » et « Rencontre – B ». Déplacer l’une des deux, ou lui trouver une autre salle.",
      "The room "Salle" holds two sessions at once on Tuesday, December 1, 2020: "Meeting – A" and "Meeting – B". Move one of the two, or find another room for it.",
    ]
  `);
});

it('is silent where one begins as the other ends, and where one is called off', () => {
  expect(
    validateEdition(withPlacements([{ room: 'hall' }, { session: 's2', start: '10:00', room: 'hall' }], { sessions: twoSessions() })),
  ).toEqual([]);
  const called = samples['schedule/room-overlap'].sessions.map((session, index) =>
    index === 0 ? { ...session, status: 'cancelled' as const, statusReason: { fr: 'Relâche', en: 'Break' } } : session,
  );
  expect(validateEdition({ ...samples['schedule/room-overlap'], sessions: called })).toEqual([]);
});
