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
      "La séance « one » (10 décembre 2020) est hors de ses dates (du 8 au 9 décembre 2020).",
      "Session "one" (December 10, 2020) is outside its dates (December 8 to 9, 2020).",
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
      "La séance « one » (7 décembre 2020) est hors de ses dates (jusqu’au 6 décembre 2020).",
      "Session "one" (December 7, 2020) is outside its dates (up to December 6, 2020).",
    ]
  `);
  const pinned = buildProblem({ sessions: [buildSession({ ...dates, pinned: { date: '2020-12-07', start: '09:00' } })] });
  expect(list(pinned, buildPlacement())).toEqual(['warning scheduling/outside-session-dates /placements/0/date']);
});
