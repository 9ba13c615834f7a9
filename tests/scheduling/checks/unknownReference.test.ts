import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { anyone, buildProblem, buildSession, render, required } from '../buildProblem';

it('refuses an enterprise that is not in the problem, and suggests the nearest name', () => {
  const { success, diagnostics } = safeParseSchedulingProblem(buildProblem({ sessions: [buildSession({ attendees: required('sabor') })] }));
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'scheduling/unknown-reference',
      severity: 'error',
      path: ['sessions', 0, 'attendees', 0, 'enterprise'],
      params: { id: 'sabor', list: 'enterprises', nearest: 'sabord' },
    },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "« sabor » n’est pas parmi les entreprises. Écrire plutôt « sabord »?",
      ""sabor" is not among the enterprises. Did you mean "sabord"?",
    ]
  `);
});

it('accepts names of the problem', () => {
  expect(
    safeParseSchedulingProblem(
      buildProblem({ sessions: [buildSession({ attendees: required('sabord'), roles: [{ ...anyone, advisors: ['marie'] }] })] }),
    ).diagnostics,
  ).toEqual([]);
});

it('refuses unknown people, rooms and sessions, wherever a session names them', () => {
  const pinned = { date: '2020-12-07', start: '09:00', advisors: [{ role: 'coach', advisor: 'zzz' }], room: 'zzz' };
  const sessions = [buildSession({ roles: [{ ...anyone, advisors: ['zzz'] }], after: [{ session: 'zzz' }], pinned })];
  const { diagnostics } = safeParseSchedulingProblem(buildProblem({ sessions }));
  expect(diagnostics.map(({ path, params }) => [path.join('/'), params['list'], params['nearest']])).toEqual([
    ['sessions/0/roles/0/advisors/0', 'people', null],
    ['sessions/0/after/0/session', 'sessions', null],
    ['sessions/0/pinned/advisors/0/advisor', 'people', null],
    ['sessions/0/pinned/room', 'rooms', null],
  ]);
  expect(render(diagnostics.slice(0, 1))).toMatchInlineSnapshot(`
    [
      "« zzz » n’est pas parmi les personnes. L’ajouter à la liste des personnes.",
      ""zzz" is not among the people. Add it to the list of the people.",
    ]
  `);
});

it('suggests names for the first faults only', () => {
  const sessions = [buildSession({ attendees: required(...Array.from({ length: 30 }, (_, k) => `sabord-${k}`)) })];
  const { diagnostics } = safeParseSchedulingProblem(buildProblem({ sessions }));
  expect(diagnostics.filter(({ params }) => params['nearest'] === 'sabord')).toHaveLength(20);
  expect(diagnostics).toHaveLength(30);
});
