import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildProblem, buildSession, render } from '../buildProblem';

it('refuses a horizon that ends before it begins', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(buildProblem({ from: '2020-12-08', to: '2020-12-07' }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    { code: 'scheduling/reversed-dates', severity: 'error', path: ['to'], params: { from: '2020-12-08', to: '2020-12-07' } },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "La fin (7 décembre 2020) précède le début (8 décembre 2020).",
      "The end (December 7, 2020) comes before the beginning (December 8, 2020).",
    ]
  `);
});

it('accepts a single day', () => {
  expect(safeParseSchedulingProblem(buildProblem({ to: '2020-12-07' })).diagnostics).toEqual([]);
  expect(
    safeParseSchedulingProblem(buildProblem({ sessions: [buildSession({ notBefore: '2020-12-08', notAfter: '2020-12-08' })] })).diagnostics,
  ).toEqual([]);
});

it('refuses a closure and a session whose dates are reversed', () => {
  const closures = [{ from: '2020-12-09', to: '2020-12-08', reason: { fr: 'Congé' } }];
  const sessions = [buildSession({ notBefore: '2020-12-09', notAfter: '2020-12-08' })];
  const { diagnostics } = safeParseSchedulingProblem(buildProblem({ closures, sessions }));
  expect(diagnostics.map(({ path }) => path)).toEqual([
    ['closures', 0, 'to'],
    ['sessions', 0, 'notAfter'],
  ]);
});
