import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const closures = [{ from: '2020-12-08', to: '2020-12-09', reason: { fr: 'Congé' } }];
const problem = buildProblem({ closures });

it('reports a session on the last day of a closure', () => {
  const found = find(problem, buildPlacement({ date: '2020-12-09' }));
  expect(found).toEqual([
    {
      code: 'scheduling/on-closure',
      severity: 'error',
      path: ['placements', 0, 'date'],
      params: { session: 'one', date: '2020-12-09', reasonFr: 'Congé', reasonEn: 'Congé' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » tombe un jour de fermeture, le 9 décembre 2020 (Congé).",
      "Session "one" falls on a day of closure, December 9, 2020 (Congé).",
    ]
  `);
});

it('stays silent the day before and the day after', () => {
  expect(list(problem, buildPlacement({ date: '2020-12-07' }))).toEqual([]);
  expect(list(problem, buildPlacement({ date: '2020-12-10' }))).toEqual([]);
});

it('reports a session that passes midnight into a closure, and only warns of what is pinned there', () => {
  expect(list(problem, buildPlacement({ start: '23:30' }))).toEqual(['error scheduling/on-closure /placements/0/date']);
  expect(list(problem, buildPlacement({ start: '23:00' }))).toEqual([]);
  const pinned = buildProblem({ closures, sessions: [buildSession({ pinned: { date: '2020-12-08', start: '09:00' } })] });
  expect(list(pinned, buildPlacement({ date: '2020-12-08' }))).toEqual(['warning scheduling/on-closure /placements/0/date']);
});
