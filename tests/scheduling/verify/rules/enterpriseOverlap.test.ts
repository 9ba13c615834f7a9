import { expect, it } from 'vitest';

import { buildPlacement, buildProblem, buildSession, render, required } from '../../buildProblem';
import { find, list } from '../find';

const problem = buildProblem({
  sessions: [buildSession({ attendees: required('sabord') }), buildSession({ id: 'two', attendees: required('sabord') })],
});

it('reports an enterprise in two sessions that overlap', () => {
  const found = find(problem, buildPlacement(), buildPlacement({ session: 'two', start: '09:30' }));
  expect(found).toEqual([
    {
      code: 'scheduling/enterprise-overlap',
      severity: 'error',
      path: ['placements', 1],
      params: { id: 'sabord', sessions: ['one', 'two'] },
      related: [['placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « sabord » est dans deux séances à la fois : one et two.",
      "Enterprise "sabord" is in two sessions at once: one and two.",
    ]
  `);
});

it('stays silent when one ends as the other starts', () => {
  expect(list(problem, buildPlacement(), buildPlacement({ session: 'two', start: '10:00' }))).toEqual([]);
});
