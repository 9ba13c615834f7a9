import { expect, it } from 'vitest';
import { anyone, buildPerson, buildProblem, buildSession, render } from '../buildProblem';
import { solve } from './solve';

const people = [buildPerson({ expertise: ['finance'] }), buildPerson({ id: 'paul', expertise: ['finance'] })];

it('proves that a role for three cannot be filled by the two who are able', () => {
  const { outcome, proofs } = solve(
    buildProblem({ people, sessions: [buildSession({ roles: [{ role: 'coach', number: 3, expertise: ['finance'] }] })] }),
  );
  expect(outcome.status).toBe('infeasible');
  expect(proofs).toEqual([
    {
      code: 'scheduling/too-few-able',
      severity: 'error',
      path: ['sessions', 0, 'roles'],
      params: { session: 'one', role: 'coach', number: 3, able: 2 },
    },
  ]);
  expect(render(proofs.slice(0, 1))).toMatchInlineSnapshot(`
    [
      "La séance « one » demande 3 personnes pour le rôle « Accompagnement », que seules 2 personnes peuvent tenir. Trouver quelqu’un qui a cette expertise, ou élargir le choix.",
      "Session "one" asks for 3 people as "Coach"; only 2 people can do it. Find someone with this expertise, or widen the choice.",
    ]
  `);
});

it('proves that one person cannot fill two roles of a session', () => {
  const roles = ['coach', 'host'].map((role) => ({ ...anyone, role, advisors: ['marie'] }));
  const { outcome, proofs } = solve(buildProblem({ people, sessions: [buildSession({ roles })] }));
  expect(outcome.status).toBe('infeasible');
  expect(proofs.map(({ code, params }) => ({ code, params }))).toEqual([
    { code: 'scheduling/too-few-able', params: { session: 'one', role: 'coach, host', number: 2, able: 1 } },
  ]);
});

it('finds two for two, and still places the sessions that can be', () => {
  const able = buildSession({ roles: [{ role: 'coach', number: 2, expertise: ['finance'] }] });
  expect(solve(buildProblem({ people, sessions: [able] })).outcome.status).toBe('optimal');
  const { outcome } = solve(
    buildProblem({ people, sessions: [able, buildSession({ id: 'two', roles: [{ ...anyone, expertise: ['marketing'] }] })] }),
  );
  expect(outcome.status).toBe('infeasible');
  expect(outcome.schedule.placements.map(({ session }) => session)).toEqual(['one']);
  expect(outcome.unplaced[0]?.reasons.map(({ code }) => code)).toContain('scheduling/no-one-able');
});

it('says first that there are too few people for a role of two, and never that the one person is taken', () => {
  const { outcome, proofs } = solve(buildProblem({ sessions: [buildSession({ roles: [{ role: 'coach', number: 2 }] })] }));
  const reasons = outcome.unplaced[0]?.reasons ?? [];
  expect(reasons[0]).toEqual(proofs[0]);
  expect(reasons.map(({ code }) => code)).toContain('scheduling/too-few-able');
  expect(reasons.map(({ code }) => code)).not.toContain('scheduling/advisor-busy');
});

it('says that a second person is away, never that the first is taken, where two are needed and one is away', () => {
  const friday = [{ weekday: 'friday' as const, from: '08:00', to: '18:00' }];
  const monday = [{ weekday: 'monday' as const, from: '08:00', to: '18:00' }];
  const pair = [buildPerson({ availability: { weekly: friday } }), buildPerson({ id: 'paul', availability: { weekly: monday } })];
  const { outcome } = solve(buildProblem({ people: pair, sessions: [buildSession({ roles: [{ role: 'coach', number: 2 }] })] }));
  const reasons = outcome.unplaced[0]?.reasons ?? [];
  expect(reasons.map(({ code }) => code)).not.toContain('scheduling/advisor-busy');
  expect(reasons.find(({ code }) => code === 'scheduling/advisor-away')?.params['people']).toEqual(['marie', 'paul']);
});

it('tells who is away from who leads another session at that time', () => {
  const pinned = { date: '2020-12-07', start: '09:00' };
  const weekly = [{ weekday: 'monday' as const, from: '09:00', to: '11:00' }];
  const pair = [
    buildPerson({ availability: { weekly } }),
    buildPerson({ id: 'paul', availability: { weekly: [{ weekday: 'friday', from: '09:00', to: '11:00' }] } }),
  ];
  const taking = buildSession({ id: 'a', sessionMinutes: 120, roles: [{ ...anyone, advisors: ['marie'] }], pinned });
  const left = buildSession({ id: 'b', sessionMinutes: 120, roles: [anyone], notBefore: '2020-12-07', notAfter: '2020-12-07' });
  const { outcome } = solve(buildProblem({ people: pair, sessions: [taking, left] }));
  const people = (code: string) => outcome.unplaced[0]?.reasons.find((reason) => reason.code === code)?.params['people'];
  expect(people('scheduling/advisor-busy')).toEqual(['marie']);
  expect(people('scheduling/advisor-away')).toContain('paul');
});
