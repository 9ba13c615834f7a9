import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildProblem, buildSession, render } from '../buildProblem';

const withLag = (lag: object) =>
  buildProblem({ sessions: [buildSession(), buildSession({ id: 'two', after: [{ session: 'one', lag }] })] });

it('refuses a longest wait shorter than the shortest', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(withLag({ minimumDays: 3, maximumDays: 2 }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'scheduling/reversed-lag',
      severity: 'error',
      path: ['sessions', 1, 'after', 0, 'lag'],
      params: { minimum: 3, maximum: 2, unit: 'days' },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "Le délai le plus long (2) est plus court que le plus court (3).",
      "The longest lag (2) is shorter than the shortest (3).",
    ]
  `);
});

it('accepts both equal', () => {
  expect(
    safeParseSchedulingProblem(withLag({ minimumDays: 3, maximumDays: 3, minimumMinutes: 60, maximumMinutes: 60 })).diagnostics,
  ).toEqual([]);
  expect(safeParseSchedulingProblem(withLag({ minimumDays: 3 })).diagnostics).toEqual([]);
});

it('refuses it in minutes too', () => {
  const { diagnostics } = safeParseSchedulingProblem(withLag({ minimumMinutes: 61, maximumMinutes: 60 }));
  expect(diagnostics.map(({ params }) => params)).toEqual([{ minimum: 61, maximum: 60, unit: 'minutes' }]);
});
