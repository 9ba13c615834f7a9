import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildPerson, buildProblem, render } from '../buildProblem';

it('refuses two people of one id', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(buildProblem({ people: [buildPerson(), buildPerson()] }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    { code: 'scheduling/duplicate-record', severity: 'error', path: ['people', 1], params: { id: 'marie' }, related: [['people', 0]] },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "« marie » désigne deux éléments de cette liste. Donner à chacun son identifiant.",
      ""marie" names two items of this list. Give each its own id.",
    ]
  `);
});

it('accepts the same id in two lists', () => {
  expect(safeParseSchedulingProblem(buildProblem({ people: [buildPerson({ id: 'one' })] })).diagnostics).toEqual([]);
});

it('refuses two budgets of one partner', () => {
  const partnerBudgets = [
    { partner: 'cdc', givenMinutes: 60 },
    { partner: 'cdc', givenMinutes: 90 },
  ];
  expect(safeParseSchedulingProblem(buildProblem({ partnerBudgets })).diagnostics.map(({ path }) => path)).toEqual([['partnerBudgets', 1]]);
});
