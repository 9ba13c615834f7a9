import { describe, expect, it } from 'vitest';

import { addDays } from '../../src/base/plainDate';
import type { SearchProgress } from '../../src/scheduling/outcome';
import { scheduleSessions } from '../../src/scheduling/scheduleSessions';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';
import { anyone, buildEnterprise, buildPerson, buildProblem, buildSession, render, required, welcome } from './buildProblem';
import { buildPilotProblem } from './pilotProblem';

describe('a season like the pilot’s', () => {
  const problem = buildPilotProblem();

  it('is placed whole at the first try of each session, and improves with more steps', () => {
    const first = scheduleSessions(problem, { maxSteps: 0 });
    expect(first.steps).toBe(41);
    const outcome = scheduleSessions(problem, { maxSteps: 1_000 });
    expect(outcome.status).toBe('feasible');
    expect(outcome.schedule.placements).toHaveLength(41);
    const { valid, diagnostics, goals } = verifySchedule(problem, outcome.schedule);
    expect({ valid, diagnostics }).toEqual({ valid: true, diagnostics: [] });
    expect(goals).toEqual(outcome.goals);
    const cost = outcome.goals.reduce((sum, { value, weight }) => sum + value * weight, 0);
    expect(cost).toBeLessThanOrEqual(first.goals.reduce((sum, { value, weight }) => sum + value * weight, 0));
    expect(cost).toBeGreaterThanOrEqual(outcome.lowerBound ?? 0);
  });

  it('keeps the same coach along each thread', () => {
    const { goals } = scheduleSessions(problem, { maxSteps: 1_000 });
    expect(goals.find(({ id }) => id === 'continuity')).toEqual({ id: 'continuity', value: 0, weight: 480, parts: [] });
  });

  it('is the same again with the same seed, which the schedule remembers', () => {
    const [once, again] = [7, 7].map((seed) => scheduleSessions(problem, { maxSteps: 150, seed }));
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    expect(once?.schedule.madeWith).toEqual({ seed: 7, steps: 150 });
  });

  it('leaves its question as it was', () => {
    const before = JSON.stringify(problem);
    scheduleSessions(problem, { maxSteps: 60 });
    expect(JSON.stringify(problem)).toBe(before);
  });
});

it('keeps what is pinned, finds what the pin leaves open, and places the rest around it', () => {
  const pinned = { date: '2020-12-08', start: '09:10', room: 'grande-salle' };
  const sessions = [
    buildSession({ id: 'a', roles: [anyone], attendees: required('sabord') }),
    buildSession({ id: 'b', roles: [anyone], needsRoom: true, pinned }),
    buildSession({ id: 'c', roles: [anyone], needsRoom: true, after: [{ session: 'b' }] }),
  ];
  const problem = buildProblem({ sessions });
  const { status, schedule } = scheduleSessions(problem, { maxSteps: 50 });
  expect(status).toBe('optimal');
  expect(schedule.placements).toEqual([
    { session: 'a', date: '2020-12-07', start: '08:00', sessionMinutes: 60, advisors: [{ role: 'coach', advisor: 'marie' }] },
    {
      session: 'b',
      date: '2020-12-08',
      start: '09:10',
      sessionMinutes: 60,
      advisors: [{ role: 'coach', advisor: 'marie' }],
      room: 'grande-salle',
      pinned: true,
    },
    {
      session: 'c',
      date: '2020-12-08',
      start: '10:30',
      sessionMinutes: 60,
      advisors: [{ role: 'coach', advisor: 'marie' }],
      room: 'grande-salle',
    },
  ]);
});

it('leaves out the second of two pins that overlap, and says who is taken', () => {
  const pinned = { date: '2020-12-07', start: '09:00', advisors: [{ role: 'coach', advisor: 'marie' }] };
  const sessions = ['a', 'b'].map((id) => buildSession({ id, roles: [anyone], pinned }));
  const { status, unplaced } = scheduleSessions(buildProblem({ sessions }), { maxSteps: 20 });
  expect(status).toBe('partial');
  expect(unplaced.map(({ session, reasons }) => [session, reasons.map(({ code, params }) => ({ code, params }))])).toEqual([
    ['b', [{ code: 'scheduling/advisor-busy', params: { refused: 1, examined: 1, people: ['marie'] } }]],
  ]);
  expect(render(unplaced[0]?.reasons ?? [])).toEqual([
    'marie mène déjà une autre séance\u00a0: 1\u00a0possibilité écartée sur 1.',
    'marie already leads another session: 1 of 1 possibility ruled out.',
  ]);
});

it('pushes sessions aside to make room for one with a single time', () => {
  const weekly = [{ weekday: 'monday' as const, from: '08:00', to: '10:00' }];
  const people = [buildPerson({ availability: { weekly } }), buildPerson({ id: 'paul', expertise: ['finance'] })];
  const sessions = [
    buildSession({ id: 'a', sessionMinutes: 120, roles: [anyone], notAfter: '2020-12-08' }),
    buildSession({ id: 'b', sessionMinutes: 60, roles: [{ ...anyone, advisors: ['marie'] }] }),
    buildSession({ id: 'c', sessionMinutes: 60, roles: [{ ...anyone, advisors: ['marie'] }] }),
  ];
  const { status, schedule } = scheduleSessions(buildProblem({ people, sessions }), { maxSteps: 0 });
  expect(status).toBe('optimal');
  expect(schedule.placements.find(({ session }) => session === 'a')?.advisors).toEqual([{ role: 'coach', advisor: 'paul' }]);
});

it('places a session for two facilitators, each with her own expertise, though one could do either', () => {
  const people = [buildPerson({ expertise: ['finance', 'marketing'] }), buildPerson({ id: 'paul', expertise: ['finance'] })];
  const roles = [
    { role: 'first', number: 1, expertise: ['finance'] },
    { role: 'second', number: 1, expertise: ['marketing'] },
  ];
  const { schedule } = scheduleSessions(buildProblem({ people, sessions: [buildSession({ roles })] }), { maxSteps: 10 });
  expect(schedule.placements[0]?.advisors).toEqual([
    { role: 'first', advisor: 'paul' },
    { role: 'second', advisor: 'marie' },
  ]);
});

it('weighs goals as it is told: an early end, or the absence of one who is welcome', () => {
  const enterprises = [buildEnterprise({ availability: { weekly: [{ weekday: 'friday', from: '08:00', to: '18:00' }] } })];
  const sessions = [buildSession({ attendees: welcome('sabord') })];
  const dateWith = (absences: number) =>
    scheduleSessions(buildProblem({ enterprises, sessions, weights: { absences } }), { maxSteps: 20 }).schedule.placements[0]?.date;
  expect(dateWith(60 * 4 - 1)).toBe('2020-12-07');
  expect(dateWith(60 * 4 + 1)).toBe('2020-12-11');
});

it('shares the load among partners in proportion to their budgets', () => {
  const people = [buildPerson({ partner: 'a' }), buildPerson({ id: 'paul', partner: 'b' })];
  const sessions = Array.from({ length: 6 }, (_, k) => buildSession({ id: `s-${k}`, roles: [anyone] }));
  const partnerBudgets = [
    { partner: 'a', givenMinutes: 600 },
    { partner: 'b', givenMinutes: 300 },
  ];
  const { schedule, goals } = scheduleSessions(buildProblem({ people, sessions, partnerBudgets }), { maxSteps: 200 });
  const byMarie = schedule.placements.filter(({ advisors }) => advisors[0]?.advisor === 'marie');
  expect(byMarie).toHaveLength(4);
  expect(goals.find(({ id }) => id === 'partner-load')?.value).toBe(0);
});

it('assumes business hours of a person written without hours, and warns', () => {
  const { diagnostics, schedule } = scheduleSessions(
    buildProblem({ people: [{ id: 'marie' }], sessions: [buildSession({ roles: [anyone] })] }),
    { maxSteps: 10 },
  );
  expect(diagnostics).toEqual([
    {
      code: 'scheduling/assumed-hours',
      severity: 'warning',
      path: ['people', 0],
      params: { of: 'people', ids: ['marie'] },
    },
  ]);
  expect(schedule.placements[0]?.start).toBe('09:00');
});

it('places nothing of a problem that does not hold together, and says why', () => {
  const outcome = scheduleSessions(
    buildProblem({ sessions: [buildSession({ id: 'b', attendees: required('ghost') }), buildSession({ id: 'a' })] }),
    {
      maxSteps: 10,
    },
  );
  expect(outcome).toMatchObject({ status: 'partial', goals: [], steps: 0, schedule: { placements: [] } });
  expect(outcome.unplaced).toEqual([
    { session: 'a', reasons: [] },
    { session: 'b', reasons: [] },
  ]);
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['scheduling/unknown-reference']);
});

it('has nothing to do without sessions', () => {
  expect(scheduleSessions(buildProblem({ sessions: [] }), { maxSteps: 10 })).toMatchObject({ status: 'optimal', steps: 0, unplaced: [] });
});

it('stops when asked, with the best so far, and tells where it stands until then', () => {
  const seen: SearchProgress[] = [];
  const outcome = scheduleSessions(buildPilotProblem(), {
    maxSteps: 5_000,
    onProgress: (progress) => seen.push(progress),
    shouldStop: () => seen.length >= 60,
  });
  expect(seen.length).toBeLessThan(70);
  expect(seen.every(({ total }) => total === 41)).toBe(true);
  expect(Math.max(...seen.map(({ placed }) => placed))).toBe(outcome.schedule.placements.length);
  expect(verifySchedule(buildPilotProblem(), outcome.schedule).valid).toBe(true);
});

it('stops before anything is placed, when asked at once', () => {
  const season = { ...buildPilotProblem(), to: addDays('2020-11-23', 1_000) };
  const outcome = scheduleSessions(season, { maxSteps: 100, shouldStop: () => true });
  expect(outcome).toMatchObject({ status: 'partial', steps: 0, schedule: { placements: [] } });
  expect(outcome.unplaced).toHaveLength(41);
});

it('refuses steps and seeds that are not whole numbers', () => {
  for (const maxSteps of [-1, 0.5, Number.NaN, Infinity]) {
    expect(() => scheduleSessions(buildProblem(), { maxSteps })).toThrow(RangeError);
  }
  expect(() => scheduleSessions(buildProblem(), { maxSteps: 1, seed: 0.5 })).toThrow(RangeError);
});

describe('around changes of clocks', () => {
  const always = (['saturday', 'sunday', 'monday'] as const).map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));

  it('places sessions across the night of 14 March 2021, none at a time that does not exist', () => {
    const people = [buildPerson({ availability: { weekly: always } })];
    const sessions = Array.from({ length: 26 }, (_, k) => buildSession({ id: `s-${String(k).padStart(2, '0')}`, roles: [anyone] }));
    const problem = buildProblem({ from: '2021-03-13', to: '2021-03-15', notBefore: '2021-03-14', people, sessions });
    const { schedule, status } = scheduleSessions(problem, { maxSteps: 26 });
    expect(status).not.toBe('partial');
    expect(verifySchedule(problem, schedule)).toMatchObject({ valid: true, diagnostics: [] });
    const starts = schedule.placements.filter(({ date }) => date === '2021-03-14').map(({ start }) => start);
    expect(starts.slice(0, 4)).toEqual(['00:00', '01:00', '03:00', '04:00']);
    expect(starts).toHaveLength(23);
  });

  it('finds no hour in a window that lies in the hour skipped, and one hour in a window around it', () => {
    const windowed = (from: string, to: string, sessionMinutes: number) => {
      const people = [buildPerson({ availability: { weekly: [{ weekday: 'sunday', from, to }] } })];
      const problem = buildProblem({
        from: '2021-03-14',
        to: '2021-03-14',
        people,
        sessions: [buildSession({ sessionMinutes, roles: [anyone] })],
      });
      return scheduleSessions(problem, { maxSteps: 5 }).schedule.placements.map(({ start }) => start);
    };
    expect(windowed('02:00', '03:00', 1)).toEqual([]);
    expect(windowed('01:30', '03:30', 60)).toEqual(['01:30']);
    expect(windowed('01:30', '03:30', 61)).toEqual([]);
  });

  it('has two real hours between 01:00 and 02:00 on the night of 1 November 2020, and names the first', () => {
    const people = [buildPerson({ availability: { weekly: [{ weekday: 'sunday', from: '01:00', to: '02:00' }] } })];
    const problem = buildProblem({
      from: '2020-11-01',
      to: '2020-11-01',
      people,
      sessions: [buildSession({ sessionMinutes: 120, roles: [anyone] })],
    });
    const { schedule } = scheduleSessions(problem, { maxSteps: 5 });
    expect(schedule.placements.map(({ start }) => start)).toEqual(['01:00']);
    expect(verifySchedule(problem, schedule).diagnostics.map(({ code }) => code)).toEqual(['scheduling/repeated-local-time']);
  });
});
