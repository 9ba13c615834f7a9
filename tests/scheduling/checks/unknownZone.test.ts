import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { buildProblem, render } from '../buildProblem';

it('refuses a time zone that nobody knows', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(buildProblem({ timeZone: 'America/Trois-Rivieres' }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    { code: 'scheduling/unknown-zone', severity: 'error', path: ['timeZone'], params: { received: 'America/Trois-Rivieres' } },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "« America/Trois-Rivieres » n’est pas un fuseau horaire connu. Écrire un nom de l’IANA : America/Toronto.",
      ""America/Trois-Rivieres" is not a known time zone. Write an IANA name: America/Toronto.",
    ]
  `);
});

it('accepts a zone of the IANA', () => {
  expect(safeParseSchedulingProblem(buildProblem({ timeZone: 'America/Halifax' })).diagnostics).toEqual([]);
});
