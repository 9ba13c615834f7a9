import { describe, expect, it } from 'vitest';

import { formatPath } from '../../src/diagnostics/formatPath';
import { safeParseEdition, type Edition } from '../../src/model/edition';
import { planCohort } from '../../src/parcours/planCohort';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildSchedulingProblem } from '../../src/scheduling/buildSchedulingProblem';
import { scheduleEdition, type ScheduledEdition } from '../../src/scheduling/scheduleEdition';
import { verifySchedule } from '../../src/scheduling/verify/verifySchedule';
import { buildAdvisor, buildCohort, buildEdition, buildOffer, buildPartner, buildRoom, buildSession } from '../model/builders';
import { render } from './buildProblem';

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
  expect(diagnostics.at(-1)).toMatchObject({ code: 'scheduling/too-few-able', path: ['sessions', 0, 'facilitators'] });
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

describe('remarks', () => {
  const weekly = [{ weekday: 'monday' as const, from: '09:00', to: '12:00' }];
  const schedule = (changes: Partial<Edition>) => scheduleEdition(buildEdition(changes), { maxSteps: 5 });
  const tell = ({ diagnostics }: ScheduledEdition) =>
    diagnostics.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${formatPath(path)}`);

  it('point at the records of the edition and call them by name, those of the outcome too', () => {
    const sessions = [
      buildSession({ id: 'off', status: 'cancelled' }),
      buildSession({ title: { fr: 'Bilan', en: 'Review' }, facilitators: [{ role: 'coach', number: 2 }] }),
    ];
    const scheduled = schedule({ sessions });
    expect(tell(scheduled)).toEqual(['scheduling/too-few-able /sessions/1/facilitators']);
    expect(scheduled.outcome.diagnostics.at(-1)).toEqual(scheduled.diagnostics.at(-1));
    expect(scheduled.outcome.unplaced).toEqual(scheduled.unplaced);
    expect(scheduled.unplaced[0]?.reasons.every(({ path }) => path[0] === 'sessions' && path[1] === 1)).toBe(true);
    expect(render(scheduled.diagnostics.slice(-1))).toMatchInlineSnapshot(`
      [
        "La séance « Bilan » demande 2 personnes pour le rôle « Accompagnement », qu’une seule peut tenir. Trouver quelqu’un qui a cette expertise, ou élargir le choix.",
        "Session "Review" asks for 2 people as "Coach"; only 1 person can do it. Find someone with this expertise, or widen the choice.",
      ]
    `);
  });

  it('point at the offers of a partner whose hours are short', () => {
    const offers = [buildOffer({ id: 'other', partner: 'cdc' }), buildOffer({ givenMinutes: 60 })];
    const partners = [buildPartner(), buildPartner({ id: 'cdc', name: 'CDC' })];
    const scheduled = schedule({ offers, partners, sessions: [buildSession()] });
    expect(tell(scheduled)).toContain('scheduling/hours-short /offers/1/givenMinutes');
    expect(render(scheduled.diagnostics.slice(-1))[0]).toContain('(Julie)');
  });

  it('point at the cohort whose dates a session contradicts', () => {
    expect(tell(schedule({ sessions: [buildSession({ notBefore: '2021-06-01' })] }))).toEqual(['scheduling/reversed-dates /cohorts/0/to']);
  });

  it('say whose hours are assumed once, and call an enterprise that may not be named by a letter', () => {
    const enterprises = [{ id: 'sabord', name: 'Le Sabord', anonymous: true }];
    const { diagnostics } = schedule({ enterprises, sessions: [buildSession()] });
    const assumed = diagnostics.filter(({ code }) => code === 'scheduling/assumed-hours');
    expect(assumed.map(({ params }) => params['idsFr'])).toEqual([['Julie'], ['Entreprise A']]);
  });

  it('tell who is away from who is taken, by name', () => {
    const away = buildAdvisor({ id: 'marc', name: 'Marc', availability: { weekly } });
    const advisors = [buildAdvisor({ availability: { weekly: [{ weekday: 'tuesday', from: '09:00', to: '12:00' }] } }), away];
    const both = buildSession({ facilitators: [{ role: 'coach', number: 2 }] });
    const [left] = schedule({ advisors, sessions: [both] }).unplaced;
    expect(left?.reasons.map(({ code }) => code)).not.toContain('scheduling/advisor-busy');
    expect(left?.reasons.find(({ code }) => code === 'scheduling/advisor-away')?.params['peopleFr']).toEqual(['Marc', 'Julie']);
  });
});
