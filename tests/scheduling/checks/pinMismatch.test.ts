import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { anyone, buildProblem, buildSession, render } from '../buildProblem';

const pinning = (...roles: string[]) =>
  buildProblem({
    sessions: [
      buildSession({
        roles: [anyone],
        pinned: { date: '2020-12-07', start: '09:00', advisors: roles.map((role) => ({ role, advisor: 'marie' })) },
      }),
    ],
  });

it('refuses more pinned advisors than a role asks for', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(pinning('coach', 'coach'));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'scheduling/pin-mismatch',
      severity: 'error',
      path: ['sessions', 0, 'pinned', 'advisors'],
      params: { session: 'one', role: 'coach', named: 2, number: 1 },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "La séance fixée « one » nomme 2 personnes pour le rôle « Accompagnement », qui en demande 1.",
      "Pinned session "one" names 2 people as "Coach", which asks for 1.",
    ]
  `);
});

it('accepts as many, or fewer', () => {
  expect(safeParseSchedulingProblem(pinning('coach')).diagnostics).toEqual([]);
  expect(safeParseSchedulingProblem(pinning()).diagnostics).toEqual([]);
});

it('refuses an advisor pinned to a role that nobody asked for', () => {
  expect(safeParseSchedulingProblem(pinning('host')).diagnostics.map(({ params }) => params)).toEqual([
    { session: 'one', role: 'host', named: 1, number: 0 },
  ]);
});
