import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildProblem, buildSession, render } from '../buildProblem';

it('refuses a session of no minute', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(buildProblem({ sessions: [buildSession({ sessionMinutes: 0 })] }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    { code: 'scheduling/no-minutes', severity: 'error', path: ['sessions', 0, 'sessionMinutes'], params: { session: 'one' } },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "La séance « one » ne dure aucune minute. Donner sa durée, ou la retirer.",
      "Session "one" lasts no minute. Give its duration, or remove it.",
    ]
  `);
});

it('accepts a minute', () => {
  expect(safeParseSchedulingProblem(buildProblem({ sessions: [buildSession({ sessionMinutes: 1 })] })).diagnostics).toEqual([]);
});
