import { describe, expect, it } from 'vitest';

import type { Edition } from '../../src/model/edition';
import type { Posting } from '../../src/model/posting';
import { buildSchedulingProblem } from '../../src/scheduling/buildSchedulingProblem';
import { safeParseSchedulingProblem } from '../../src/scheduling/schedulingProblem';
import { buildAdvisor, buildCohort, buildEdition, buildOffer, buildPartner, buildRoom, buildSession } from '../model/builders';
import { render } from './buildProblem';

const weekly = [{ weekday: 'tuesday' as const, from: '09:00', to: '12:00' }];
const known = {
  enterpriseAvailabilities: [{ enterprise: 'sabord', availability: { weekly } }],
  advisors: [buildAdvisor({ availability: { weekly } })],
};
const build = (overrides: Partial<Edition> = {}, options = {}) =>
  buildSchedulingProblem(buildEdition({ sessions: [buildSession()], ...known, ...overrides }), options);

it('asks of an edition what a person could write by hand', () => {
  const { problem, diagnostics } = build({
    rooms: [buildRoom({ capacity: 12 })],
    closures: [{ from: '2020-12-24', to: '2021-01-03', reason: { fr: 'Fêtes' } }],
  });
  expect(problem).toEqual({
    schema: 'trajet/scheduling-problem/1.0',
    timeZone: 'America/Toronto',
    from: '2020-11-01',
    to: '2021-03-31',
    gridMinutes: 30,
    closures: [{ from: '2020-12-24', to: '2021-01-03', reason: { fr: 'Fêtes' } }],
    people: [{ id: 'julie', partner: 'pole', expertise: ['finance'], availability: { weekly } }],
    rooms: [{ id: 'salle-a', capacity: 12 }],
    enterprises: [{ id: 'sabord', availability: { weekly } }],
    sessions: [
      {
        id: 'coaching-1',
        cohort: 'pilot-2020',
        sessionMinutes: 120,
        attendees: [{ enterprise: 'sabord', attendance: 'required' }],
        roles: [{ role: 'coach', number: 1 }],
        notBefore: '2020-11-18',
        notAfter: '2021-03-31',
      },
    ],
    partnerBudgets: [],
  });
  expect(safeParseSchedulingProblem(problem)).toEqual({ success: true, data: problem, diagnostics: [] });
  expect(diagnostics).toEqual([{ code: 'scheduling/no-travel-table', severity: 'info', path: [], params: {} }]);
  expect(render(diagnostics)).toMatchInlineSnapshot(`
    [
      "Aucune table de déplacements : le temps de route n’est pas compté entre deux séances.",
      "No travel table: time on the road is not counted between two sessions.",
    ]
  `);
});

describe('hours that are not known', () => {
  it('are assumed to be business hours, marked so, with a warning', () => {
    const { problem, diagnostics } = build({ advisors: [buildAdvisor()], enterpriseAvailabilities: [] });
    expect(problem.people[0]).toMatchObject({ assumed: true });
    expect(problem.enterprises[0]?.availability?.weekly.map(({ weekday, from, to }) => `${weekday} ${from} ${to}`)).toEqual(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((weekday) => `${weekday} 09:00 17:00`),
    );
    const [people, enterprises] = diagnostics;
    expect(people).toEqual({
      code: 'scheduling/assumed-hours',
      severity: 'warning',
      path: ['advisors', 0],
      params: { of: 'people', ids: ['julie'], idsFr: ['Julie'], idsEn: ['Julie'] },
    });
    expect(enterprises).toMatchObject({ path: ['enterpriseAvailabilities'], params: { of: 'enterprises', ids: ['sabord'] } });
    expect(render(diagnostics.slice(0, 2))).toMatchInlineSnapshot(`
      [
        "Les disponibilités ne sont pas connues : Julie. Les heures ouvrables sont présumées (hypothèse). Demander à chaque personne quand elle est libre dans la semaine.",
        "Les disponibilités ne sont pas connues pour cette entreprise : Le Sabord. Les heures ouvrables sont présumées (hypothèse). Demander à chaque entreprise quand ses gens peuvent venir.",
        "Availability is not known: Julie. Business hours are assumed. Ask each person when they are free in the week.",
        "Availability is not known for this enterprise: Le Sabord. Business hours are assumed. Ask each enterprise when its people can come.",
      ]
    `);
  });

  it('are those that the caller assumes, if it does, and keep the exceptions that are known', () => {
    const exceptions = [{ date: '2020-12-01', available: false }];
    const { problem } = build({ advisors: [buildAdvisor({ availability: { weekly: [], exceptions } })] }, { assume: weekly });
    expect(problem.people[0]).toMatchObject({ availability: { weekly, exceptions }, assumed: true });
  });

  it('name the first few of many', () => {
    const advisors = Array.from({ length: 10 }, (_, k) => buildAdvisor({ id: `a-${k}`, name: `Anne ${k}` }));
    expect(render(build({ advisors }).diagnostics)[0]).toContain('Anne 7 et 2\u00a0autres');
  });
});

describe('sessions', () => {
  const placed = { date: '2020-12-01', start: '09:00', sessionMinutes: 120, advisors: [{ role: 'coach', advisor: 'julie' }] };
  const schedule = (...placements: NonNullable<Edition['schedule']>['placements']) => ({ timeZone: 'America/Toronto', placements });

  it('that are called off, pending or held without a place are left out', () => {
    const statuses = ['planned', 'held', 'cancelled', 'pending', 'not-applicable'] as const;
    const sessions = statuses.map((status) => buildSession({ id: status, status }));
    expect(build({ sessions }).problem.sessions.map(({ id }) => id)).toEqual(['planned']);
  });

  it('that are pinned or held stay where they are; a place that is not pinned is looked for again', () => {
    const sessions = [
      buildSession({ id: 'free' }),
      buildSession({ id: 'held', status: 'held', facilitators: [] }),
      buildSession({ id: 'pinned' }),
    ];
    const { problem } = build({
      sessions,
      schedule: schedule(
        { session: 'free', ...placed },
        { session: 'held', ...placed, room: 'salle-a' },
        { session: 'pinned', ...placed, pinned: true },
      ),
    });
    const pin = { date: '2020-12-01', start: '09:00', advisors: [{ role: 'coach', advisor: 'julie' }] };
    expect(problem.sessions.map(({ id, pinned }) => [id, pinned])).toEqual([
      ['free', undefined],
      ['held', { ...pin, room: 'salle-a' }],
      ['pinned', pin],
    ]);
    expect(problem.sessions[1]?.roles).toEqual([{ role: 'coach', number: 1 }]);
  });

  it('of one cohort alone are looked for when it is named, around those of the others that have a place', () => {
    const sessions = [buildSession(), buildSession({ id: 'other', cohort: 'spring' }), buildSession({ id: 'nowhere', cohort: 'spring' })];
    const cohorts = [buildCohort(), buildCohort({ id: 'spring' })];
    const { problem } = build({ sessions, cohorts, schedule: schedule({ session: 'other', ...placed }) }, { cohort: 'pilot-2020' });
    expect(problem.sessions.map(({ id, pinned }) => [id, pinned !== undefined])).toEqual([
      ['coaching-1', false],
      ['other', true],
    ]);
  });

  it('keep the tighter of their own dates and those of their cohort', () => {
    const sessions = [
      buildSession({ notBefore: '2020-12-01', notAfter: '2021-04-30' }),
      buildSession({ id: 'early', notBefore: '2020-01-01', notAfter: '2020-12-31' }),
    ];
    expect(build({ sessions }).problem.sessions.map(({ notBefore, notAfter }) => [notBefore, notAfter])).toEqual([
      ['2020-12-01', '2021-03-31'],
      ['2020-11-18', '2020-12-31'],
    ]);
  });

  it('lose the order that binds them to a session left out, with a word about it', () => {
    const sessions = [
      buildSession({ id: 'gone', title: { fr: 'Bilan' }, status: 'cancelled' }),
      buildSession({ after: [{ session: 'gone' }, { session: 'kept', lag: { minimumDays: 7 } }] }),
      buildSession({ id: 'kept', mode: 'online', quorum: 1, thread: 'finance', needsRoom: true }),
    ];
    const { problem, diagnostics } = build({ sessions });
    expect(problem.sessions[0]?.after).toEqual([{ session: 'kept', lag: { minimumDays: 7 } }]);
    expect(problem.sessions[1]).toMatchObject({ mode: 'online', quorum: 1, thread: 'finance', needsRoom: true });
    expect(diagnostics[0]).toEqual({
      code: 'scheduling/predecessor-left-out',
      severity: 'info',
      path: ['sessions', 1, 'after', 0],
      params: {
        session: 'coaching-1',
        earlier: 'gone',
        sessionFr: 'Accompagnement 1 – Le Sabord (1)',
        sessionEn: 'Accompagnement 1 – Le Sabord (1)',
        earlierFr: 'Bilan',
        earlierEn: 'Bilan',
      },
    });
    expect(render(diagnostics.slice(0, 1))).toMatchInlineSnapshot(`
      [
        "La séance « Accompagnement 1 – Le Sabord (1) » suit « Bilan », qui n’est pas à placer : cet ordre n’est pas exigé.",
        "Session "Accompagnement 1 – Le Sabord (1)" follows "Bilan", which is not to be placed: this order is not required.",
      ]
    `);
  });

  it('are missing when none is planned, and that is said', () => {
    const { diagnostics } = build({ sessions: [] });
    expect(diagnostics[0]).toMatchObject({ code: 'scheduling/nothing-to-place', path: ['sessions'] });
    expect(render(diagnostics.slice(0, 1))).toMatchInlineSnapshot(`
      [
        "Aucune séance n’est à placer. Planifier d’abord les séances à partir du gabarit.",
        "There is no session to place. Plan the sessions from the template first.",
      ]
    `);
  });
});

describe('budgets', () => {
  const delivery = (overrides: Partial<Posting>): Posting => ({
    id: 'posting-1',
    kind: 'deliver',
    count: 'givenMinutes',
    minutes: 100,
    envelope: 'coaching',
    effectiveOn: '2020-11-20',
    recordedAt: '2020-11-20T12:00:00Z',
    partner: 'pole',
    ...overrides,
  });

  it('are the offers of each partner, or what it promised where it made none', () => {
    const { problem } = build({
      partners: [
        buildPartner({ promisedGivenMinutes: 50 }),
        buildPartner({ id: 'cdc', promisedGivenMinutes: 300 }),
        buildPartner({ id: 'silent' }),
      ],
      offers: [buildOffer(), buildOffer({ id: 'offer-2', givenMinutes: 60 })],
    });
    expect(problem.partnerBudgets).toEqual([
      { partner: 'cdc', givenMinutes: 300 },
      { partner: 'pole', givenMinutes: 660 },
    ]);
  });

  it('are less what was given already, but for the sessions held that the problem counts itself', () => {
    const postings = [
      delivery({}),
      delivery({ id: 'posting-2', session: 'held' }),
      delivery({ id: 'posting-3', count: 'receivedMinutes' }),
      delivery({ id: 'posting-4', kind: 'commit' }),
      delivery({ id: 'posting-5', partner: 'silent' }),
    ];
    const sessions = [buildSession({ id: 'held', status: 'held' })];
    const schedule = {
      timeZone: 'America/Toronto',
      placements: [{ session: 'held', date: '2020-12-01', start: '09:00', sessionMinutes: 120, advisors: [] }],
    };
    expect(build({ offers: [buildOffer()], ledger: { postings }, sessions, schedule }).problem.partnerBudgets).toEqual([
      { partner: 'pole', givenMinutes: 500 },
    ]);
    const overrun = [delivery({ minutes: 700 })];
    expect(build({ offers: [buildOffer()], ledger: { postings: overrun } }).problem.partnerBudgets).toEqual([
      { partner: 'pole', givenMinutes: 0 },
    ]);
  });

  it('bind an advisor named in an offer to what is offered in her name, and in nobody’s', () => {
    const offers = [
      buildOffer({ advisor: 'julie', givenMinutes: 120 }),
      buildOffer({ id: 'offer-2', advisor: 'paul', givenMinutes: 240 }),
      buildOffer({ id: 'offer-3', givenMinutes: 60 }),
    ];
    const advisors = [
      buildAdvisor({ availability: { weekly } }),
      buildAdvisor({ id: 'paul', availability: { weekly }, limits: { perDayMinutes: 120, totalMinutes: 90 } }),
      buildAdvisor({ id: 'zoe', availability: { weekly } }),
    ];
    expect(build({ offers, advisors }).problem.people.map(({ id, limits }) => [id, limits])).toEqual([
      ['julie', { totalMinutes: 180 }],
      ['paul', { perDayMinutes: 120, totalMinutes: 90 }],
      ['zoe', undefined],
    ]);
  });
});

it('refuses a grid out of range, and a cohort that is not there', () => {
  for (const grid of [4, 61, 7.5]) expect(() => build({}, { grid })).toThrow(RangeError);
  expect(build({}, { grid: 5 }).problem.gridMinutes).toBe(5);
  expect(() => build({}, { cohort: 'ghost' })).toThrow(RangeError);
});
