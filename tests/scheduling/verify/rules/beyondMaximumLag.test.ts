import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = (lag = {}) => buildProblem({ sessions: [buildSession(), buildSession({ id: 'two', after: [{ session: 'one', lag }] })] });
const second = (date: string, start: string) => buildPlacement({ session: 'two', date, start });

it('reports a wait too long in days', () => {
  const found = find(problem({ maximumDays: 1 }), buildPlacement(), second('2020-12-09', '08:00'));
  expect(found).toEqual([
    {
      code: 'scheduling/beyond-maximum-lag',
      severity: 'error',
      path: ['placements', 1],
      params: { session: 'two', earlier: 'one', days: 2, minutes: 2760 },
      related: [['placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « two » vient trop tard après « one ».",
      "Session "two" comes too late after "one".",
    ]
  `);
});

it('stays silent at the longest wait', () => {
  expect(list(problem({ maximumDays: 1 }), buildPlacement(), second('2020-12-08', '17:00'))).toEqual([]);
  expect(list(problem({ maximumMinutes: 60 }), buildPlacement(), second('2020-12-07', '11:00'))).toEqual([]);
});

it('reports a wait too long in minutes', () => {
  expect(list(problem({ maximumMinutes: 60 }), buildPlacement(), second('2020-12-07', '11:30'))).toEqual([
    'error scheduling/beyond-maximum-lag /placements/1',
  ]);
});
