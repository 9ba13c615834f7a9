import { expect, it } from 'vitest';
import { buildProblem, buildSession, render } from '../buildProblem';
import { solve } from './solve';

const chain = (...links: [string, string][]) =>
  buildProblem({ sessions: links.map(([id, session]) => buildSession({ id, after: session === '' ? [] : [{ session }] })) });

it('proves that sessions that follow one another in a circle cannot all be placed', () => {
  const { outcome, proofs } = solve(chain(['zero', ''], ['one', 'three'], ['two', 'one'], ['three', 'two'], ['four', 'three']));
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([
    {
      code: 'scheduling/order-circle',
      severity: 'error',
      path: ['sessions', 1, 'after'],
      params: { sessions: ['one', 'two', 'three', 'one'] },
    },
  ]);
  expect(render(proofs)).toMatchInlineSnapshot(`
    [
      "Ces séances se suivent en rond, et aucune ne peut être la première : one → two → three → one. Retirer un de ces liens.",
      "These sessions follow one another in a circle, and none can be first: one → two → three → one. Remove one of these links.",
    ]
  `);
  expect(outcome.unplaced).toHaveLength(1);
});

it('proves that a session cannot follow itself', () => {
  expect(solve(chain(['one', 'one'])).proofs.map(({ params }) => params)).toEqual([{ sessions: ['one', 'one'] }]);
});

it('says nothing of a chain', () => {
  expect(solve(chain(['one', ''], ['two', 'one'], ['three', 'two'])).proofs).toEqual([]);
});
