import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = (lag = {}) => buildProblem({ sessions: [buildSession(), buildSession({ id: 'two', after: [{ session: 'one', lag }] })] });
const second = (date: string, start: string) => buildPlacement({ session: 'two', date, start });

it('reports a session that starts before the one that it follows has ended', () => {
  const found = find(problem(), buildPlacement(), second('2020-12-07', '09:30'));
  expect(found).toEqual([
    {
      code: 'scheduling/before-predecessor',
      severity: 'error',
      path: ['placements', 1],
      params: { session: 'two', earlier: 'one', days: 0, minutes: -30 },
      related: [['placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « two » vient trop tôt après « one ».",
      "Session "two" comes too soon after "one".",
    ]
  `);
});

it('stays silent at the very end, at the shortest wait, and while the other has no place', () => {
  expect(list(problem(), buildPlacement(), second('2020-12-07', '10:00'))).toEqual([]);
  expect(list(problem({ minimumMinutes: 60 }), buildPlacement(), second('2020-12-07', '11:00'))).toEqual([]);
  expect(list(problem({ minimumDays: 1 }), buildPlacement(), second('2020-12-08', '08:00'))).toEqual([]);
  expect(list(problem(), second('2020-12-07', '08:00'))).toEqual([]);
});

it('reports a wait too short in minutes or in days', () => {
  expect(list(problem({ minimumMinutes: 60 }), buildPlacement(), second('2020-12-07', '10:30'))).toEqual([
    'error scheduling/before-predecessor /placements/1',
  ]);
  expect(list(problem({ minimumDays: 1 }), buildPlacement(), second('2020-12-07', '17:00'))).toEqual([
    'error scheduling/before-predecessor /placements/1',
  ]);
});
