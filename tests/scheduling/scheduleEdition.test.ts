import { expect, it } from 'vitest';

import { safeParseEdition } from '../../src/model/edition';
import { planCohort } from '../../src/parcours/planCohort';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildSchedulingProblem } from '../../src/scheduling/buildSchedulingProblem';
import { scheduleEdition } from '../../src/scheduling/scheduleEdition';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';
import { buildAdvisor, buildCohort, buildEdition, buildRoom, buildSession } from '../model/builders';

const enterprises = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

it('plans the pilot from its template and places its 41 sessions', () => {
  const cohort = buildCohort({
    template: { id: pilotTemplate.id, version: pilotTemplate.version },
    members: enterprises.map((enterprise) => ({ enterprise, status: 'admitted' as const })),
  });
  const able = [
    ...new Set(pilotTemplate.activities.flatMap(({ facilitators }) => facilitators.flatMap(({ expertise }) => expertise ?? []))),
  ];
  const advisors = ['julie', 'marc', 'nadia'].map((id) => buildAdvisor({ id, expertise: able }));
  const { edition } = planCohort(buildEdition({ cohorts: [cohort], advisors, rooms: [buildRoom()] }), { template: pilotTemplate });
  const { outcome, edition: scheduled, unplaced, diagnostics } = scheduleEdition(edition, { maxSteps: 100, seed: 2, grid: 60 });
  expect(edition.sessions).toHaveLength(41);
  expect(unplaced).toEqual([]);
  expect(scheduled.schedule?.placements).toHaveLength(41);
  expect(outcome.schedule.madeWith?.seed).toBe(2);
  expect(verifySchedule(buildSchedulingProblem(edition, { grid: 60 }).problem, outcome.schedule)).toMatchObject({
    valid: true,
    diagnostics: [],
  });
  expect(safeParseEdition(scheduled).success).toBe(true);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    'scheduling/assumed-hours',
    'scheduling/assumed-hours',
    'scheduling/no-travel-table',
  ]);
});

it('says what it could not place and why, after what it assumed', () => {
  const edition = buildEdition({ sessions: [buildSession({ facilitators: [{ role: 'coach', number: 1, expertise: ['governance'] }] })] });
  const { unplaced, diagnostics, edition: scheduled } = scheduleEdition(edition, { maxSteps: 10 });
  expect(unplaced.map(({ session }) => session)).toEqual(['coaching-1']);
  expect(scheduled.schedule?.placements).toEqual([]);
  expect(diagnostics.at(-1)).toMatchObject({ code: 'scheduling/too-few-able', path: ['sessions', 0, 'roles'] });
});

it('names the break that takes all the days of a cohort, not the hours of its people', () => {
  const closures = [{ from: '2021-01-05', to: '2021-01-30', reason: { fr: 'Relâche', en: 'Break' } }];
  const cohorts = [buildCohort({ from: '2021-01-05', to: '2021-01-30' })];
  const { unplaced, diagnostics } = scheduleEdition(buildEdition({ cohorts, closures, sessions: [buildSession()] }), { maxSteps: 10 });
  expect(unplaced[0]?.reasons.map(({ code }) => code)).toEqual(['scheduling/all-days-closed', 'scheduling/day-closed']);
  expect(diagnostics.at(-1)).toMatchObject({
    code: 'scheduling/all-days-closed',
    params: { from: '2021-01-05', to: '2021-01-30', reasonsFr: ['Relâche'] },
  });
});
