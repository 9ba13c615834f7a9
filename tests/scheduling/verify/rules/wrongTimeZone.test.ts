import { expect, it } from 'vitest';

import { verifySchedule } from '../../../../src/scheduling/verify/verifySchedule';
import { buildProblem, render } from '../../buildProblem';
import { list } from '../find';

it('reports a schedule in the time of another zone', () => {
  const found = verifySchedule(buildProblem(), { timeZone: 'America/Halifax', placements: [] }).diagnostics;
  expect(found).toEqual([
    {
      code: 'scheduling/wrong-time-zone',
      severity: 'error',
      path: ['timeZone'],
      params: { received: 'America/Halifax', expected: 'America/Toronto' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le calendrier est dans le fuseau horaire America/Halifax, et le problème dans America/Toronto.",
      "The schedule is in the time of America/Halifax, and the problem in that of America/Toronto.",
    ]
  `);
});

it('stays silent in the same zone', () => {
  expect(list(buildProblem())).toEqual([]);
});
