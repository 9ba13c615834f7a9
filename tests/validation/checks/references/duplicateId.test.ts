import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const enterprises = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
  { id: 'a', name: 'A, encore' },
];

it('names the second of two enterprises that bear one id, and points at the first', () => {
  const found = validateEdition(buildEdition({ enterprises }));
  expect(found).toEqual([
    {
      code: 'references/duplicate-id',
      severity: 'error',
      path: ['enterprises', 2, 'id'],
      params: { id: 'a' },
      related: [['enterprises', 0, 'id']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’identifiant « a » sert déjà plus haut dans cette liste. Retirer le doublon, ou donner au second un identifiant à lui.",
      "The id "a" is already used above in this list. Remove the duplicate, or give the second an id of its own.",
    ]
  `);
});

it('lets an enterprise and a room bear the same id', () => {
  expect(validateEdition(buildEdition({ rooms: [{ id: 'a', name: 'Salle' }] }))).toEqual([]);
});
