import { expect, it } from 'vitest';

import { anyone, buildPlacement, buildProblem, buildSession, render } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({ sessions: [buildSession({ roles: [anyone] }), buildSession({ id: 'two', roles: [anyone] })] });

it('reports an advisor in two sessions that overlap', () => {
  const found = find(
    problem,
    buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }] }),
    buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }], session: 'two', start: '09:30' }),
  );
  expect(found).toEqual([
    {
      code: 'scheduling/advisor-overlap',
      severity: 'error',
      path: ['placements', 1],
      params: { id: 'marie', sessions: ['one', 'two'] },
      related: [['placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La personne « marie » est dans deux séances à la fois : one et two.",
      "Person "marie" is in two sessions at once: one and two.",
    ]
  `);
});

it('stays silent when one ends as the other starts', () => {
  expect(
    list(
      problem,
      buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }] }),
      buildPlacement({ advisors: [{ role: 'coach', advisor: 'marie' }], session: 'two', start: '10:00' }),
    ),
  ).toEqual([]);
});
