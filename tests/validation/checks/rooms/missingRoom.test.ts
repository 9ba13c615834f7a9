import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

it('says once that sessions need a room and that there is none', () => {
  const found = validateEdition(buildEdition({ rooms: [] }));
  expect(found).toEqual([{ code: 'rooms/missing-room', severity: 'error', path: ['rooms'], params: { sessions: 1 } }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "1 séance demande une salle, et l’édition n’en a aucune. Inscrire les salles prêtées par les partenaires.",
      "1 session needs a room, and the edition has none. Enter the rooms that partners lend.",
    ]
  `);
});

it('is silent when no session still to be held needs one', () => {
  const sessions = [
    buildSession({ needsRoom: false }),
    buildSession({ id: 's2', status: 'cancelled', statusReason: { fr: 'Tempête.', en: 'Storm.' } }),
  ];
  expect(validateEdition(buildEdition({ rooms: [], sessions }))).toEqual([]);
});
