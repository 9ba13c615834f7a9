import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { withPlacements } from '../../samples';

const judge = (asOf?: string, status: 'held' | 'planned' | 'pending' = 'planned') =>
  validateEdition(withPlacements([{}], { sessions: [buildSession({ status })] }), asOf === undefined ? {} : { asOf });

it('speaks from the day given', () => {
  const found = judge('2020-12-02');
  expect(found.map(({ code, path }) => [code, path.slice(0, 3)])).toEqual([['sessions/still-planned', ['schedule', 'placements', 0]]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre », placée le 1er décembre 2020, est encore notée prévue. Indiquer si elle a été tenue ou annulée, ou la déplacer.",
      "The session "Meeting", placed on December 1, 2020, is still noted as planned. Say whether it was held or cancelled, or move it.",
    ]
  `);
});

it('is silent on the day of the session, without a day, and for another status', () => {
  expect(judge('2020-12-01')).toEqual([]);
  expect(judge()).toEqual([]);
  expect(judge('2020-12-02', 'pending')).toEqual([]);
});
