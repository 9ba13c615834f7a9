import type { ReadResult } from '../../src/diagnostics/diagnostic';
import * as front from '../../src/index';
import * as build from './builders';
import { buildCalendar, buildDays } from './checks/calendar/buildCalendar';

/** A kind of document: how it is read, and two valid ones. */
export interface Reader {
  readonly name: string;
  readonly safeParse: (json: unknown) => ReadResult<unknown>;
  readonly parse: (json: unknown) => unknown;
  /** The value of its `schema` key; absent for a noun that travels inside documents. */
  readonly id?: string;
  /** The least that is accepted. */
  readonly small: object;
  /** Optional parts too: unions, rules, records, dates, minutes. */
  readonly rich: object;
}

const source = { title: { fr: 'Communiqué' }, address: 'https://example.org', publishedOn: '2020-11-18' };
const common = { source, assumed: true, note: { fr: 'Lu comme tel', en: 'Read as such' }, x: { crm: { ids: [1, null, 'a'] } } };
const rule = {
  node: 'all' as const,
  of: [
    { node: 'test' as const, fact: 'employees', operator: 'at-most' as const, parameter: 'ceiling' },
    { node: 'at-least' as const, count: 1, of: [{ node: 'not' as const, of: { node: 'ref' as const, criterion: 'small' } }] },
    { node: 'when' as const, if: { node: 'ref' as const, criterion: 'small' }, then: { node: 'any' as const, of: [] } },
    { node: 'custom' as const, name: 'art3', facts: ['employees'] },
  ],
};
const enterprise = build.buildEnterprise({
  ...common,
  neq: '1160000007',
  legalForm: 'non-profit',
  socialPurpose: { fr: 'Diffuser l’art', en: 'Share art' },
  place: { municipality: 'Trois-Rivières', mrc: '371', region: '04', timeZone: 'America/Toronto' },
  contacts: [{ name: 'Ana', email: 'ana@example.org', language: 'fr' }],
  foundedOn: '1983-05-01',
  employees: 0,
  hasMarketActivity: true,
  revenue: { fiscalYearEnd: '2020-03-31', totalCents: 10_000_00, ownCents: 4_000_00 },
  board: { seats: 7, namedByPublicBodies: 0 },
  activity: { scian: '511130', version: 2017 },
});
const availability = {
  weekly: [{ weekday: 'monday' as const, from: '09:00', to: '12:00', validFrom: '2020-11-01' }],
  exceptions: [{ date: '2020-12-25', available: false, reason: { fr: 'Noël' } }],
};
const template = build.buildTemplate({
  ...common,
  languages: ['fr', 'en'],
  settings: [{ id: 'training', title: { fr: 'Formation' }, defaultMinutes: 180, minimumMinutes: 60, ...common }],
  activities: [
    build.buildActivity({
      ...common,
      duration: { quantity: { between: { minimum: 60, maximum: 120 } }, basis: 'per-group' },
      spacing: { minimumDays: 7, maximumDays: 21 },
      after: [{ activity: 'kick-off', lag: { minimumMinutes: 30 } }],
      groupSize: { minimum: 4, maximum: 10 },
      facilitators: [{ role: 'coach', number: 1, expertise: ['finance', 'governance'] }],
      precondition: rule,
      objectives: [{ fr: 'Comprendre' }],
    }),
    build.buildActivity({ id: 'training', duration: { quantity: { setting: 'training' }, basis: 'once' } }),
  ],
  indicators: [{ indicator: 'jobs', when: ['before', 'after'] }],
});
const adaptation = build.buildAdaptation({
  operations: [
    { op: 'set', opId: 'op-1', target: { kind: 'activity', id: 'coaching' }, field: 'title.fr', to: 'Accompagner', was: null },
    { op: 'adjust', opId: 'op-2', target: { kind: 'total', id: 'coaching' }, field: 'minutes', byMinutes: -60, ifMissing: 'skip' },
    { op: 'tighten', opId: 'op-3', target: { kind: 'activity', id: 'coaching' }, rule, reason: { fr: 'Prudence' } },
    { op: 'include', opId: 'op-4', target: { kind: 'template', id: 'pilot' }, field: 'languages', items: ['en', { deep: [1] }] },
  ],
});
const ruleSet = build.buildRuleSet({
  ...common,
  facts: [
    build.buildFact({ unit: { fr: 'personnes' }, from: 'enterprise.employees', minimum: 0, maximum: 1_000 }),
    build.buildFact({ id: 'share', type: 'ratio', minimum: 0.5, maximum: { numerator: 1, denominator: 1 } }),
    build.buildFact({ id: 'form', type: 'choice', choices: [{ code: 'non-profit', label: { fr: 'OBNL', en: 'NPO' } }] }),
  ],
  parameters: [{ id: 'ceiling', label: { fr: 'Plafond' }, at: 'asOf', values: [{ from: '2020-01-01', value: 50, source }] }],
  criteria: [build.buildCriterion({ rule })],
});
const application = build.buildApplication({
  ...common,
  applicant: { kind: 'group', lead: 'sabord', enterprises: ['sabord', 'cafe'] },
  answers: {
    employees: 4,
    share: { known: { numerator: 2, denominator: 5 } },
    form: 'non-profit',
    kinds: ['a', 'b'],
    constructor: { between: { minimum: 1 } },
    asked: null,
    declined: { unknown: 'declined' },
    none: { notApplicable: { fr: 'Sans objet' } },
  },
  waivers: [{ criterion: 'small', by: 'Comité', reason: { fr: 'Projet pilote' }, decidedOn: '2020-11-20' }],
  participants: [{ name: 'Ana', roles: ['director'] }],
  evidence: [
    { id: 'statements', kind: 'financial-statements', fiscalYearEnd: '2020-03-31', approvedOn: '2020-06-10', receivedOn: '2020-11-18' },
  ],
  status: 'eligible',
  history: [{ status: 'eligible', from: 'submitted', on: '2020-11-20', by: 'Comité' }],
});
const observations = build.buildObservations({
  observations: [
    build.buildObservation(common),
    build.buildObservation({ id: 'ratio', value: { kind: 'ratio', numerator: 1, denominator: 0 } }),
    build.buildObservation({ id: 'words', value: { kind: 'words', text: { fr: 'Merci' }, consent: 'given' }, quality: 'reported' }),
    build.buildObservation({ id: 'none', value: { kind: 'not-applicable', reason: { fr: 'Sans objet' } } }),
  ],
});
const edition = build.buildEdition({
  ...common,
  closures: [{ from: '2020-12-21', to: '2021-01-03', reason: { fr: 'Fêtes' } }],
  enterprises: [enterprise],
  enterpriseAvailabilities: [{ enterprise: 'sabord', availability }],
  advisors: [build.buildAdvisor({ availability, limits: { perDayMinutes: 240 } })],
  offers: [build.buildOffer()],
  needs: [build.buildNeed({ priority: 1 })],
  rooms: [build.buildRoom({ capacity: 12 })],
  envelopes: [build.buildEnvelope()],
  status: 'cancelled',
  history: [{ status: 'cancelled', on: '2020-11-20', reason: { fr: 'Trop peu de candidatures' } }],
  cohorts: [
    build.buildCohort({
      entry: 'rolling',
      lastEntryOn: '2021-01-15',
      capacity: { maximum: 5, policy: 'stop' },
      gates: [{ id: 'launch', title: { fr: 'Lancement' }, phase: 'prototype', on: '2021-02-01' }],
      members: [
        {
          enterprise: 'sabord',
          status: 'waitlisted',
          rank: 1,
          history: [{ status: 'waitlisted', on: '2020-11-20' }],
          gates: [{ gate: 'launch', outcome: 'deferred', on: '2021-02-01', reason: { fr: 'À revoir' }, decision: 'decision-1' }],
        },
      ],
    }),
  ],
  decisions: [
    {
      id: 'decision-1',
      about: { of: 'member', cohort: 'pilot-2020', enterprise: 'sabord', gate: 'launch' },
      outcome: 'deferred',
      decidedOn: '2021-02-01',
      by: [{ name: 'Élise', role: { fr: 'Présidente' }, partner: 'pole' }],
      reason: { fr: 'Prototype à venir' },
      ruleSet: { id: 'rules', version: '1.0.0' },
      evidence: ['statements'],
      conflicts: [{ name: 'Luc', nature: { fr: 'Membre du conseil' } }],
      ...common,
    },
  ],
  agreements: [
    build.buildAgreement({
      scope: { of: 'cohort', cohort: 'pilot-2020' },
      status: 'signed',
      amendments: [{ id: 'a1', signedOn: '2021-01-15', amountCents: 0, to: '2021-06-30' }],
      reports: [{ id: 'final', title: { fr: 'Rapport final' }, dueOn: '2021-04-30', sentOn: '2021-04-29' }],
    }),
  ],
  aids: [build.buildAid()],
  applications: [application],
  sessions: [build.buildSession({ after: [{ session: 'kick-off', lag: { minimumDays: 1 } }] })],
  schedule: build.buildSchedule({ madeWith: { seed: 1, steps: 0 } }),
  attendance: [build.buildAttendance({ recordedAt: '2020-11-24T20:00:00Z' })],
  ledger: { closedThrough: '2020-10-31', postings: [build.buildPosting({ kind: 'adjust', minutes: -30 })] },
  indicators: [build.buildIndicator({ scale: 100 })],
  observations: observations.observations,
});

/** Every kind of document of the front door, in its order. */
export const readers: readonly Reader[] = [
  {
    name: 'Enterprise',
    safeParse: front.safeParseEnterprise,
    parse: front.parseEnterprise,
    small: build.buildEnterprise(),
    rich: enterprise,
  },
  {
    name: 'Partner',
    safeParse: front.safeParsePartner,
    parse: front.parsePartner,
    small: build.buildPartner(),
    rich: build.buildPartner({ ...common, roles: [{ role: 'funder', source }], contacts: [{ name: 'Luc' }], promisedGivenMinutes: 600 }),
  },
  {
    name: 'Calendar',
    safeParse: front.safeParseCalendar,
    parse: front.parseCalendar,
    id: 'trajet/calendar/1.0',
    small: buildCalendar(),
    rich: buildCalendar({
      ...common,
      days: [buildDays(common), buildDays({ ...common, from: '2026-07-19', to: '2026-08-01', kind: 'avoid' })],
    }),
  },
  {
    name: 'Program',
    safeParse: front.safeParseProgram,
    parse: front.parseProgram,
    id: 'trajet/program/2.0',
    small: build.buildProgram(),
    rich: build.buildProgram({
      ...common,
      territory: ['04'],
      launchedOn: '2020-11-18',
      ruleSets: [
        { id: 'rules', version: '1.0.0', validTo: '2021-03-31' },
        { id: 'rules', version: '1.1.0', validFrom: '2021-04-01' },
      ],
    }),
  },
  {
    name: 'Template',
    safeParse: front.safeParseTemplate,
    parse: front.parseTemplate,
    id: 'trajet/template/1.0',
    small: build.buildTemplate(),
    rich: template,
  },
  {
    name: 'Adaptation',
    safeParse: front.safeParseAdaptation,
    parse: front.parseAdaptation,
    id: 'trajet/adaptation/1.0',
    small: build.buildAdaptation(),
    rich: adaptation,
  },
  {
    name: 'RuleSet',
    safeParse: front.safeParseRuleSet,
    parse: front.parseRuleSet,
    id: 'trajet/rule-set/1.0',
    small: build.buildRuleSet(),
    rich: ruleSet,
  },
  {
    name: 'Application',
    safeParse: front.safeParseApplication,
    parse: front.parseApplication,
    id: 'trajet/application/1.0',
    small: build.buildApplication(),
    rich: application,
  },
  {
    name: 'Ledger',
    safeParse: front.safeParseLedger,
    parse: front.parseLedger,
    id: 'trajet/ledger/1.0',
    small: build.buildLedger(),
    rich: build.buildLedger({ ...common, postings: [build.buildPosting({ closes: true, key: 'k', contribution: 'in-kind', ...common })] }),
  },
  {
    name: 'Indicators',
    safeParse: front.safeParseIndicators,
    parse: front.parseIndicators,
    id: 'trajet/indicators/1.0',
    small: build.buildIndicators(),
    rich: build.buildIndicators({ indicators: [build.buildIndicator({ ...common, unit: { code: 'job', label: { fr: 'emploi' } } })] }),
  },
  {
    name: 'Observations',
    safeParse: front.safeParseObservations,
    parse: front.parseObservations,
    id: 'trajet/observations/1.0',
    small: build.buildObservations(),
    rich: observations,
  },
  {
    name: 'Edition',
    safeParse: front.safeParseEdition,
    parse: front.parseEdition,
    id: 'trajet/edition/1.0',
    small: build.buildEdition(),
    rich: edition,
  },
  {
    name: 'SchedulingProblem',
    safeParse: front.safeParseSchedulingProblem,
    parse: front.parseSchedulingProblem,
    id: 'trajet/scheduling-problem/1.0',
    small: { timeZone: 'America/Toronto', from: '2020-11-18', to: '2021-03-31', people: [], rooms: [], enterprises: [], sessions: [] },
    rich: {
      schema: 'trajet/scheduling-problem/1.0',
      timeZone: 'America/Toronto',
      from: '2020-11-18',
      to: '2021-03-31',
      gridMinutes: 30,
      notBefore: '2020-11-20T12:00:00Z',
      closures: [{ from: '2020-12-21', to: '2021-01-03', reason: { fr: 'Fêtes' } }],
      people: [{ id: 'julie', partner: 'pole', expertise: ['finance'], availability, limits: { perWeekMinutes: 600 }, assumed: true }],
      rooms: [{ id: 'salle-a', capacity: 12 }],
      enterprises: [{ id: 'sabord', participants: 2 }],
      sessions: [
        {
          id: 'coaching-1',
          sessionMinutes: 120,
          mode: 'on-site',
          attendees: [{ enterprise: 'sabord', attendance: 'required' }],
          roles: [{ role: 'coach', number: 1, expertise: ['finance'], advisors: ['julie'] }],
          needsRoom: true,
        },
      ],
      partnerBudgets: [{ partner: 'pole', givenMinutes: 600 }],
      weights: { continuity: 2 },
      ...common,
    },
  },
];
