/**
 * One small valid document of each kind, for tests that say only what matters: `buildEnterprise({ employees: 0 })`.
 *
 * What an override sets to a list or an object replaces the default whole.
 */
import { buildEdition as startEdition } from '../../src/model/builders/buildEdition';
import type { Activity } from '../../src/model/activity';
import type { Adaptation } from '../../src/model/adaptation';
import type { Advisor } from '../../src/model/advisor';
import type { Agreement } from '../../src/model/agreement';
import type { Aid } from '../../src/model/aid';
import type { Application } from '../../src/model/application';
import type { Attendance } from '../../src/model/attendance';
import type { Cohort } from '../../src/model/cohort';
import type { Edition } from '../../src/model/edition';
import type { Enterprise } from '../../src/model/enterprise';
import type { Envelope } from '../../src/model/envelope';
import type { Fact } from '../../src/model/fact';
import type { Indicator, Indicators } from '../../src/model/indicator';
import type { Ledger } from '../../src/model/ledger';
import type { Need } from '../../src/model/need';
import type { Observation, Observations } from '../../src/model/observation';
import type { Offer } from '../../src/model/offer';
import type { Partner } from '../../src/model/partner';
import type { Posting } from '../../src/model/posting';
import type { Program } from '../../src/model/program';
import type { Room } from '../../src/model/room';
import type { Criterion, RuleSet } from '../../src/model/ruleSet';
import type { Placement, Schedule } from '../../src/model/schedule';
import type { Session } from '../../src/model/session';
import type { Template } from '../../src/model/template';

export const buildEnterprise = (overrides: Partial<Enterprise> = {}): Enterprise => ({ id: 'sabord', name: 'Le Sabord', ...overrides });

export const buildPartner = (overrides: Partial<Partner> = {}): Partner => ({
  id: 'pole',
  name: 'Pôle d’économie sociale',
  roles: [{ role: 'lead' }],
  ...overrides,
});

export const buildAdvisor = (overrides: Partial<Advisor> = {}): Advisor => ({
  id: 'julie',
  name: 'Julie',
  partner: 'pole',
  expertise: ['finance'],
  ...overrides,
});

export const buildOffer = (overrides: Partial<Offer> = {}): Offer => ({
  id: 'offer-1',
  partner: 'pole',
  expertise: ['finance'],
  givenMinutes: 600,
  ...overrides,
});

export const buildNeed = (overrides: Partial<Need> = {}): Need => ({
  id: 'need-1',
  enterprise: 'sabord',
  expertise: 'finance',
  ...overrides,
});

export const buildRoom = (overrides: Partial<Room> = {}): Room => ({ id: 'salle-a', name: 'Salle A', ...overrides });

export const buildProgram = (overrides: Partial<Program> = {}): Program => ({
  schema: 'trajet/program/2.0',
  id: 'trajet',
  title: { fr: 'Trajet' },
  owners: ['pole'],
  ...overrides,
});

export const buildActivity = (overrides: Partial<Activity> = {}): Activity => ({
  id: 'coaching',
  title: { fr: 'Accompagnement', en: 'Coaching' },
  kind: 'coaching',
  format: 'individual',
  hourKind: 'coaching',
  phase: 'main',
  rank: 0,
  duration: { quantity: { minutes: 840 }, basis: 'per-enterprise' },
  sessions: 7,
  facilitators: [{ role: 'coach', number: 1 }],
  ...overrides,
});

export const buildTemplate = (overrides: Partial<Template> = {}): Template => ({
  schema: 'trajet/template/1.0',
  id: 'pilot',
  version: '1.0.0',
  title: { fr: 'Parcours pilote' },
  totals: [{ hourKind: 'coaching', minutes: 840, basis: 'per-enterprise' }],
  phases: [{ id: 'main', title: { fr: 'Parcours' }, rank: 0 }],
  activities: [buildActivity()],
  ...overrides,
});

export const buildAdaptation = (overrides: Partial<Adaptation> = {}): Adaptation => ({
  schema: 'trajet/adaptation/1.0',
  id: 'estrie',
  version: '1.0.0',
  by: 'Pôle de l’Estrie',
  base: { id: 'pilot', version: '1.0.0' },
  operations: [{ op: 'set', opId: 'op-1', target: { kind: 'activity', id: 'coaching' }, field: 'sessions', to: 6 }],
  ...overrides,
});

export const buildFact = (overrides: Partial<Fact> = {}): Fact => ({
  id: 'employees',
  type: 'integer',
  label: { fr: 'Personnes employées' },
  question: { fr: 'Combien de personnes employez-vous?' },
  ...overrides,
});

export const buildCriterion = (overrides: Partial<Criterion> = {}): Criterion => ({
  id: 'small',
  title: { fr: 'Moins de 50 personnes' },
  severity: 'required',
  rule: { node: 'test', fact: 'employees', operator: 'less-than', value: 50 },
  ...overrides,
});

export const buildRuleSet = (overrides: Partial<RuleSet> = {}): RuleSet => ({
  schema: 'trajet/rule-set/1.0',
  id: 'rules',
  version: '1.0.0',
  title: { fr: 'Règles' },
  facts: [buildFact()],
  criteria: [buildCriterion()],
  ...overrides,
});

export const buildApplication = (overrides: Partial<Application> = {}): Application => ({
  schema: 'trajet/application/1.0',
  id: 'application-1',
  program: 'trajet',
  applicant: { kind: 'enterprise', enterprise: 'sabord' },
  submittedOn: '2020-11-18',
  answers: { employees: 4 },
  ...overrides,
});

export const buildCohort = (overrides: Partial<Cohort> = {}): Cohort => ({
  id: 'pilot-2020',
  title: { fr: 'Cohorte pilote' },
  template: { id: 'pilot', version: '1.0.0' },
  entry: 'fixed',
  from: '2020-11-18',
  to: '2021-03-31',
  members: [{ enterprise: 'sabord', status: 'admitted' }],
  ...overrides,
});

export const buildSession = (overrides: Partial<Session> = {}): Session => ({
  id: 'coaching-1',
  cohort: 'pilot-2020',
  title: { fr: 'Accompagnement 1' },
  activities: [{ activity: 'coaching', minutes: 120 }],
  kind: 'coaching',
  hourKind: 'coaching',
  format: 'individual',
  sessionMinutes: 120,
  attendees: [{ enterprise: 'sabord', attendance: 'required' }],
  facilitators: [{ role: 'coach', number: 1 }],
  status: 'planned',
  ...overrides,
});

export const buildPlacement = (overrides: Partial<Placement> = {}): Placement => ({
  session: 'coaching-1',
  date: '2020-11-24',
  start: '09:00',
  sessionMinutes: 120,
  advisors: [{ role: 'coach', advisor: 'julie' }],
  ...overrides,
});

export const buildSchedule = (overrides: Partial<Schedule> = {}): Schedule => ({
  timeZone: 'America/Toronto',
  placements: [buildPlacement()],
  ...overrides,
});

export const buildAttendance = (overrides: Partial<Attendance> = {}): Attendance => ({
  id: 'attendance-1',
  session: 'coaching-1',
  enterprise: 'sabord',
  status: 'present',
  ...overrides,
});

export const buildEnvelope = (overrides: Partial<Envelope> = {}): Envelope => ({
  id: 'coaching',
  title: { fr: 'Accompagnement' },
  hourKind: 'coaching',
  count: 'givenMinutes',
  plannedMinutes: 4_200,
  ...overrides,
});

export const buildPosting = (overrides: Partial<Posting> = {}): Posting => ({
  id: 'posting-1',
  kind: 'commit',
  count: 'givenMinutes',
  minutes: 120,
  envelope: 'coaching',
  effectiveOn: '2020-11-24',
  recordedAt: '2020-11-24T20:00:00Z',
  ...overrides,
});

export const buildLedger = (overrides: Partial<Ledger> = {}): Ledger => ({
  schema: 'trajet/ledger/1.0',
  id: 'ledger',
  postings: [buildPosting()],
  ...overrides,
});

export const buildAgreement = (overrides: Partial<Agreement> = {}): Agreement => ({
  id: 'grant',
  title: { fr: 'Subvention' },
  funder: 'pole',
  amountCents: 15_500_000,
  currency: 'CAD',
  scope: { of: 'program', program: 'trajet' },
  ...overrides,
});

export const buildAid = (overrides: Partial<Aid> = {}): Aid => ({
  id: 'aid-1',
  enterprise: 'sabord',
  title: 'Aide au démarrage',
  level: 'provincial',
  form: 'grant',
  amountCents: 500_000,
  status: 'requested',
  ...overrides,
});

export const buildIndicator = (overrides: Partial<Indicator> = {}): Indicator => ({
  id: 'jobs',
  title: { fr: 'Emplois créés' },
  resultType: 'outcome',
  measure: 'count',
  temporality: 'flow',
  subject: 'enterprise',
  ...overrides,
});

export const buildIndicators = (overrides: Partial<Indicators> = {}): Indicators => ({
  schema: 'trajet/indicators/1.0',
  id: 'indicators',
  indicators: [buildIndicator()],
  ...overrides,
});

export const buildObservation = (overrides: Partial<Observation> = {}): Observation => ({
  id: 'observation-1',
  indicator: 'jobs',
  role: 'actual',
  from: '2020-11-18',
  to: '2021-03-31',
  value: { kind: 'number', number: 2 },
  ...overrides,
});

export const buildObservations = (overrides: Partial<Observations> = {}): Observations => ({
  schema: 'trajet/observations/1.0',
  id: 'observations',
  observations: [buildObservation()],
  ...overrides,
});

export const buildEdition = (overrides: Partial<Edition> = {}): Edition =>
  startEdition({
    id: 'pilot-edition',
    title: { fr: 'Édition pilote' },
    program: 'trajet',
    owners: ['pole'],
    from: '2020-11-01',
    to: '2021-03-31',
    cohorts: [buildCohort()],
    enterprises: [buildEnterprise()],
    partners: [buildPartner()],
    advisors: [buildAdvisor()],
    ...overrides,
  });
