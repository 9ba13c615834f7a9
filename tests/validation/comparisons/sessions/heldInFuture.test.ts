import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { withPlacements } from '../../samples';

const judge = (asOf?: string, status: 'held' | 'planned' | 'pending' = 'held') =>
  validateEdition(withPlacements([{}], { sessions: [buildSession({ status })] }), asOf === undefined ? {} : { asOf });

it('speaks from the day given', () => {
  const found = judge('2020-11-30');
  expect(found.map(({ code, path }) => [code, path.slice(0, 3)])).toEqual([['sessions/held-in-future', ['schedule', 'placements', 0]]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » est notée tenue, et sa date est le 1er décembre 2020, après le 30 novembre 2020. Remettre la séance à « prévue », ou corriger sa date.",
      "The session "Meeting" is noted as held, and its date is December 1, 2020, after November 30, 2020. Put the session back to "planned", or correct its date.",
    ]
  `);
});

it('is silent on the day of the session, without a day, and for another status', () => {
  expect(judge('2020-12-01')).toEqual([]);
  expect(judge()).toEqual([]);
  expect(judge('2020-11-30', 'pending')).toEqual([]);
});
