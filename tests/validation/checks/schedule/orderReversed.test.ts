import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withOrder } from '../../samples';

it('refuses a session that starts before the end of the one that it follows', () => {
  const found = validateEdition(samples['schedule/order-reversed']);
  expect(found).toMatchObject([
    {
      code: 'schedule/order-reversed',
      severity: 'error',
      path: ['schedule', 'placements', 1],
      related: [
        ['schedule', 'placements', 0],
        ['sessions', 1, 'after', 0],
      ],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre – B » (1er décembre 2020) commence avant la fin de « Rencontre – A » (1er décembre 2020), qu’elle doit suivre. Déplacer l’une des deux, ou retirer ce renvoi (« after »).",
      "The session "Meeting – B" (December 1, 2020) starts before the end of "Meeting – A" (December 1, 2020), which it has to follow. Move one of the two, or remove this reference ("after").",
    ]
  `);
});

it('is silent where it starts as the other ends, and where one is not placed', () => {
  expect(validateEdition(withOrder({ start: '11:00', session: 's2' }))).toEqual([]);
  const { schedule, ...others } = samples['schedule/order-reversed'];
  const placements = schedule?.placements.slice(1) ?? [];
  expect(validateEdition({ ...others, schedule: { timeZone: 'America/Toronto', placements } })).toEqual([]);
});

it('only warns where someone fixed the later one', () => {
  expect(validateEdition(withOrder({ start: '10:59', session: 's2', pinned: true })).map(({ severity }) => severity)).toEqual(['warning']);
});
