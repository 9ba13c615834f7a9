import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildPerson, buildProblem, render } from '../buildProblem';

const withWindow = (from: string, to: string) =>
  buildProblem({ people: [buildPerson({ availability: { weekly: [{ weekday: 'monday', from, to }] } })] });

it('warns of a window that ends when it begins', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(withWindow('13:00', '13:00'));
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'scheduling/empty-window',
      severity: 'warning',
      path: ['people', 0, 'availability', 'weekly', 0],
      params: { from: '13:00', to: '13:00' },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "La plage de 13 h à 13 h est vide : elle est ignorée. Pour une plage qui passe minuit, en écrire deux.",
      "The window from 1:00 p.m. to 1:00 p.m. is empty: it is ignored. For a window that passes midnight, write two.",
    ]
  `);
});

it('accepts a minute', () => {
  expect(safeParseSchedulingProblem(withWindow('13:00', '13:01')).diagnostics).toEqual([]);
});
