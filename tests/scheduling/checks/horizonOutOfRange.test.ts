import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildProblem, render } from '../buildProblem';

it('refuses years where calendars mean something else', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(buildProblem({ from: '1899-12-31', to: '1900-01-01' }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    { code: 'scheduling/horizon-out-of-range', severity: 'error', path: ['from'], params: { date: '1899-12-31' } },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "L’horizon va jusqu’au 31 décembre 1899, hors des années 1900 à 2499.",
      "The horizon reaches December 31, 1899, outside the years 1900 to 2499.",
    ]
  `);
});

it('accepts the first year', () => {
  expect(safeParseSchedulingProblem(buildProblem({ from: '1900-01-01', to: '1900-01-01' })).diagnostics).toEqual([]);
});
