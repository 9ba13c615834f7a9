import { expect, it } from 'vitest';

import { safeParseSchedulingProblem } from '../../../src/scheduling/schedulingProblem';
import { anyone, buildPerson, buildProblem, buildSession, render } from '../buildProblem';

const codes = (problem: ReturnType<typeof buildProblem>) =>
  safeParseSchedulingProblem(problem)
    .diagnostics.filter(({ code }) => code === 'scheduling/too-large')
    .map(({ path, params }) => ({ path, params }));

it('refuses a horizon longer than ten years', () => {
  const { diagnostics } = safeParseSchedulingProblem(buildProblem({ from: '2020-01-01', to: '2030-02-18' }));
  expect(diagnostics).toEqual([
    { code: 'scheduling/too-large', severity: 'error', path: ['to'], params: { of: 'days', count: 3702, limit: 3700 } },
  ]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "Le problème compte 3702 jours d’horizon; le planificateur en accepte 3700 au plus. Diviser le problème par cohorte, raccourcir l’horizon ou élargir la grille.",
      "The problem has 3702 days of horizon; the scheduler takes 3700 at most. Split the problem by cohort, shorten the horizon or widen the grid.",
    ]
  `);
  expect(codes(buildProblem({ from: '2020-01-01', to: '2030-02-16' }))).toEqual([]);
});

it('refuses one session too many, and accepts the very limit', () => {
  const sessions = (count: number) => Array.from({ length: count }, (_, k) => buildSession({ id: `s-${k}` }));
  expect(codes(buildProblem({ sessions: sessions(20_001) }))).toEqual([
    { path: ['sessions'], params: { of: 'sessions', count: 20_001, limit: 20_000 } },
  ]);
  expect(codes(buildProblem({ sessions: sessions(20_000) }))).toEqual([]);
});

it('counts windows once a week, facilitators, and the people that one session may choose from', () => {
  const weekly = Array.from({ length: 1_000 }, () => ({ weekday: 'monday' as const, from: '08:00', to: '09:00' }));
  const people = Array.from({ length: 100 }, (_, k) => buildPerson({ id: `p-${k}`, availability: { weekly } }));
  expect(codes(buildProblem({ people, to: '2021-12-05' }))).toEqual([
    { path: ['people'], params: { of: 'windowWeeks', count: 5_200_624, limit: 5_000_000 } },
  ]);
  const many = Array.from({ length: 2_000 }, (_, k) => ({ id: `p-${k}` }));
  const roles = [{ role: 'coach', number: 11 }];
  expect(codes(buildProblem({ people: many, sessions: [buildSession({ roles })] }))).toEqual([
    { path: ['sessions'], params: { of: 'choicesPerSession', count: 22_000, limit: 20_000 } },
  ]);
});

it('counts the distinct choices of people of all the sessions', () => {
  const people = Array.from({ length: 5_000 }, (_, k) => ({ id: `p-${k}` }));
  const sessions = Array.from({ length: 1_001 }, (_, k) =>
    buildSession({ id: `s-${k}`, roles: [{ ...anyone, expertise: [`skill-${k}`] }] }),
  );
  expect(codes(buildProblem({ people, sessions }))).toEqual([
    { path: ['sessions'], params: { of: 'choices', count: 5_005_000, limit: 5_000_000 } },
  ]);
});
