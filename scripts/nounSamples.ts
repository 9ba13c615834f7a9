import {
  buildActivity,
  buildAdvisor,
  buildAgreement,
  buildAid,
  buildApplication,
  buildAttendance,
  buildCohort,
  buildCriterion,
  buildDecision,
  buildEdition,
  buildEnterprise,
  buildEnvelope,
  buildIndicator,
  buildNeed,
  buildObservation,
  buildOffer,
  buildPartner,
  buildPlacement,
  buildPosting,
  buildProgram,
  buildRoom,
  buildRuleSet,
  buildSession,
  buildTemplate,
  type Adaptation,
  type Application,
  type Availability,
  type Calendar,
  type Closure,
  type Cohort,
  type Contact,
  type Fact,
  type FactValue,
  type Ledger,
  type Observation,
  type Place,
  type Quantity,
  type RuleNode,
  type Source,
  type Template,
} from '../src/entries/model';

const place: Place = { address: '1320, rue Notre-Dame Centre', municipality: '37067', mrc: '371', region: '04', postalCode: 'G9A 4W8' };
const contact: Contact = {
  name: 'Anne Roy',
  role: 'Directrice générale',
  roles: ['management'],
  email: 'anne@exemple.org',
  language: 'fr',
};
const source: Source = {
  title: { fr: 'Lancement de trajet (communiqué)', en: 'Launch of trajet (press release)' },
  publishedOn: '2020-11-18',
};
const availability: Availability = {
  weekly: [{ weekday: 'tuesday', from: '13:00', to: '16:30' }],
  exceptions: [{ date: '2026-03-03', available: false }],
};
const closure: Closure = { from: '2026-03-02', to: '2026-03-06', reason: { fr: 'Semaine de relâche', en: 'Spring break' } };
const phase: Template['phases'][number] = { id: 'ideation', title: { fr: 'Idéation', en: 'Ideation' }, rank: 1 };
const quantity: Quantity = { between: { minimum: 720, maximum: 840 } };
const adaptation: Adaptation = {
  schema: 'trajet/adaptation/1.0',
  id: 'trajet-lanaudiere',
  version: '1.0.0',
  by: 'Pôle de Lanaudière',
  base: { id: 'trajet-pilot', version: '1.0.0' },
  operations: [{ op: 'adjust', opId: 'more', target: { kind: 'activity', id: 'personal-coaching' }, field: 'duration', byMinutes: 120 }],
};
const rule: RuleNode = { node: 'test', fact: 'employees', operator: 'less-than', value: 50 };
const fact: Fact = {
  id: 'employees',
  type: 'integer',
  minimum: 0,
  label: { fr: 'Employés', en: 'Employees' },
  question: { fr: 'Combien de personnes sont employées?', en: 'How many people are employed?' },
  from: 'enterprise.employees',
};
const answer: FactValue = { unknown: 'not-asked' };
const waiver: NonNullable<Application['waivers']>[number] = {
  criterion: 'employees',
  by: 'Comité de sélection',
  reason: { fr: 'Fusion en cours.', en: 'A merger is under way.' },
  decidedOn: '2026-01-12',
};
const evidence: NonNullable<Application['evidence']>[number] = {
  id: 'statements',
  kind: 'financial-statements',
  receivedOn: '2026-01-09',
  fiscalYearEnd: '2025-03-31',
  validTo: '2026-09-30',
};
const gate: NonNullable<Cohort['gates']>[number] = {
  id: 'mid-course',
  title: { fr: 'Mi-parcours', en: 'Midway' },
  phase: 'ideation',
  on: '2026-03-10',
};
const member: Cohort['members'][number] = { enterprise: 'le-sabord', status: 'active' };
const ledger: Ledger = { schema: 'trajet/ledger/1.0', id: 'hours', edition: 'trajet-2026', postings: [buildPosting()] };
const observed: Observation['value'] = { kind: 'number', number: 4 };
const calendar: Calendar = {
  schema: 'trajet/calendar/1.0',
  id: 'school-year',
  title: { fr: 'Année scolaire', en: 'School year' },
  days: [{ ...closure, kind: 'avoid', source: { title: { fr: 'Calendrier scolaire' } } }],
};
const enterprise = buildEnterprise({ name: 'Le Sabord', legalForm: 'non-profit', employees: 4 });

/** A short sample of each noun, by its id: made by the builder of the noun where it has one. */
export const nounSamples: Readonly<Record<string, unknown>> = {
  ...{
    place,
    contact,
    source,
    availability,
    closure,
    phase,
    quantity,
    adaptation,
    rule,
    fact,
    waiver,
    evidence,
    gate,
    member,
    ledger,
    calendar,
  },
  enterprise: buildEnterprise({ ...enterprise, place: { region: '04' }, board: { seats: 7, namedByPublicBodies: 0 } }),
  partner: buildPartner({ name: 'Fonds de coopération', roles: [{ role: 'deliverer' }], promisedGivenMinutes: 1200 }),
  localizedText: { fr: 'Un premier budget', en: 'A first budget' },
  ratio: { numerator: 2, denominator: 3 },
  minutes: '1 h 30',
  advisor: buildAdvisor({ name: 'Anne Roy', partner: 'fonds-de-cooperation', expertise: ['finance'], availability }),
  offer: buildOffer({ partner: 'fonds-de-cooperation', expertise: ['finance'], givenMinutes: 900, contribution: 'in-kind' }),
  need: buildNeed({ enterprise: 'le-sabord', priority: 1, receivedMinutes: 360 }),
  room: buildRoom({ name: 'Salle du Pôle', capacity: 12, partner: 'partner' }),
  pin: { id: 'trajet-pilot', version: '1.0.0' },
  datedPin: { id: 'trajet-pilot', version: '1.0.0', validFrom: '2026-04-01' },
  program: buildProgram({ title: { fr: 'Trajet' }, ruleSets: [{ id: 'trajet-pilot', version: '1.0.0' }] }),
  template: buildTemplate(),
  setting: { id: 'codevelopment', title: { fr: 'Codéveloppement' }, defaultMinutes: 180, minimumMinutes: 90, maximumMinutes: 360 },
  total: { hourKind: 'coaching', minutes: 840, basis: 'per-enterprise' },
  lag: { minimumDays: 7, maximumDays: 21 },
  facilitatorNeed: { role: 'coach', number: 1, expertise: ['finance'] },
  activity: buildActivity({ duration: { quantity: { minutes: 840 }, basis: 'per-enterprise' }, sessions: 7, spacing: { minimumDays: 7 } }),
  operation: adaptation.operations[0],
  factValue: answer,
  parameter: {
    id: 'most-employees',
    label: { fr: 'Nombre maximal d’employés', en: 'Most employees' },
    at: 'submission',
    values: [
      { from: '2020-04-01', to: '2026-03-31', value: 50 },
      { from: '2026-04-01', value: 75 },
    ],
  },
  criterion: buildCriterion(),
  ruleSet: buildRuleSet(),
  applicant: { kind: 'group', lead: 'le-sabord', enterprises: ['le-sabord', 'la-boulange'] },
  application: buildApplication({ answers: { employees: 4, 'legal-form': 'non-profit' }, evidence: [evidence], status: 'submitted' }),
  cohort: buildCohort({ members: [member], gates: [gate], capacity: { minimum: 4, maximum: 6 } }),
  decision: buildDecision({ ruleSet: { id: 'trajet-pilot', version: '1.0.0' } }),
  attendee: { enterprise: 'le-sabord', attendance: 'required' },
  sessionRole: { role: 'coach', number: 1, expertise: ['finance'] },
  session: buildSession({ notBefore: '2026-01-12', envelope: 'envelope' }),
  placement: buildPlacement(),
  schedule: { timeZone: 'America/Toronto', placements: [buildPlacement()] },
  attendance: buildAttendance({ receivedMinutes: 90 }),
  envelope: buildEnvelope({ agreement: 'agreement' }),
  posting: buildPosting({ kind: 'deliver', session: 'session' }),
  agreement: buildAgreement({
    signedOn: '2026-01-05',
    amendments: [{ id: 'first', signedOn: '2026-04-15', amountCents: 1_200_000 }],
    reports: [{ id: 'final', title: { fr: 'Rapport final', en: 'Final report' }, dueOn: '2026-09-30' }],
  }),
  aid: buildAid({ decidedOn: '2026-02-02' }),
  indicator: buildIndicator(),
  indicators: { schema: 'trajet/indicators/1.0', id: 'ours', indicators: [buildIndicator()] },
  observedValue: observed,
  observation: buildObservation(),
  observations: { schema: 'trajet/observations/1.0', id: 'spring', observations: [buildObservation()] },
  edition: buildEdition({
    title: { fr: 'Trajet 2026' },
    enterprises: [enterprise],
    cohorts: [buildCohort({ members: [member] })],
    closures: [closure],
  }),
};
