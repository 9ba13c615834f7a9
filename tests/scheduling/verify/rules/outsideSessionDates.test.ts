import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const dates = { notBefore: '2020-12-08', notAfter: '2020-12-09' };
const problem = buildProblem({ sessions: [buildSession(dates)] });

it('reports a session the day after its last date', () => {
  const found = find(problem, buildPlacement({ date: '2020-12-10' }));
  expect(found).toEqual([
    {
      code: 'scheduling/outside-session-dates',
      severity: 'error',
      path: ['placements', 0, 'date'],
      params: { session: 'one', date: '2020-12-10', earliest: '2020-12-08', latest: '2020-12-09' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « one » (2020-12-10) est hors de ses dates (2020-12-08 à 2020-12-09).",
      "Session "one" (2020-12-10) is outside its dates (2020-12-08 to 2020-12-09).",
    ]
  `);
});

it('stays silent on both dates', () => {
  expect(list(problem, buildPlacement({ date: '2020-12-08' }))).toEqual([]);
  expect(list(problem, buildPlacement({ date: '2020-12-09' }))).toEqual([]);
});

it('reports the day before its first date, and only warns of what is pinned there', () => {
  const open = buildProblem({ sessions: [buildSession({ notBefore: '2020-12-08' })] });
  expect(list(open, buildPlacement())).toEqual(['error scheduling/outside-session-dates /placements/0/date']);
  expect(render(find(buildProblem({ sessions: [buildSession({ notAfter: '2020-12-06' })] }), buildPlacement()))).toMatchInlineSnapshot(`
    [
      "La séance « one » (2020-12-07) est hors de ses dates (… à 2020-12-06).",
      "Session "one" (2020-12-07) is outside its dates (… to 2020-12-06).",
    ]
  `);
  const pinned = buildProblem({ sessions: [buildSession({ ...dates, pinned: { date: '2020-12-07', start: '09:00' } })] });
  expect(list(pinned, buildPlacement())).toEqual(['warning scheduling/outside-session-dates /placements/0/date']);
});
