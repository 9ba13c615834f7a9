import { buildAgreement } from '../../src/model/builders/buildAgreement';
import { buildAid } from '../../src/model/builders/buildAid';
import { buildApplication } from '../../src/model/builders/buildApplication';
import { buildAttendance } from '../../src/model/builders/buildAttendance';
import { buildDecision } from '../../src/model/builders/buildDecision';
import { buildIndicator } from '../../src/model/builders/buildIndicator';
import { buildObservation } from '../../src/model/builders/buildObservation';
import { buildOffer } from '../../src/model/builders/buildOffer';
import { buildPosting } from '../../src/model/builders/buildPosting';
import { buildPartner } from '../../src/model/builders/buildPartner';
import type { Advisor } from '../../src/model/advisor';
import type { Agreement } from '../../src/model/agreement';
import type { Lag } from '../../src/model/activity';
import type { Application } from '../../src/model/application';
import type { Cohort, GateOutcome, Member } from '../../src/model/cohort';
import type { Decision } from '../../src/model/decision';
import type { Edition } from '../../src/model/edition';
import type { Enterprise } from '../../src/model/enterprise';
import type { Posting } from '../../src/model/posting';
import type { Placement } from '../../src/model/schedule';
import type { Session } from '../../src/model/session';
import type { editionChecks } from '../../src/validation/registry';
import { buildEdition, buildSession } from './buildEdition';

const [base] = buildEdition().cohorts;
const [advisor] = buildEdition().advisors;
if (base === undefined || advisor === undefined) throw new Error('the edition of tests has a cohort and an advisor');

const both = { fr: 'Relâche', en: 'Break' };
const gates = [
  { id: 'g1', title: { fr: 'Un', en: 'One' }, phase: 'p1' },
  { id: 'g2', title: { fr: 'Deux', en: 'Two' }, phase: 'p2' },
];

export const withCohort = (changes: Partial<Cohort>, others: Partial<Edition> = {}) =>
  buildEdition({ cohorts: [{ ...base, ...changes }], ...others });
/** The second member differs. */
export const withMember = (changes: Partial<Member>, others: Partial<Cohort> = {}, rest: Partial<Edition> = {}) =>
  withCohort(
    {
      members: [
        { enterprise: 'a', status: 'admitted' },
        { enterprise: 'b', status: 'active', ...changes },
      ],
      ...others,
    },
    rest,
  );
export const withEnterprise = (changes: Partial<Enterprise>) =>
  buildEdition({
    enterprises: [
      { id: 'a', name: 'A', ...changes },
      { id: 'b', name: 'B' },
    ],
  });
export const withSession = (changes: Partial<Session>, rest: Partial<Edition> = {}) =>
  buildEdition({ sessions: [buildSession(changes)], ...rest });
export const withApplication = (changes: Partial<Application>, rest: Partial<Edition> = {}) =>
  buildEdition({
    applications: [
      buildApplication({ program: 'trajet', submittedOn: '2020-10-01', applicant: { kind: 'enterprise', enterprise: 'a' }, ...changes }),
    ],
    ...rest,
  });
export const withAgreement = (changes: Partial<Agreement>, rest: Partial<Edition> = {}) =>
  buildEdition({ agreements: [buildAgreement({ funder: 'pole', scope: { of: 'program', program: 'trajet' }, ...changes })], ...rest });
const led = [{ role: 'facilitator', advisor: 'ann' }];

/** Placements of the session of the edition, one for each change given: Ann leads, and the first session has the room. */
export const withPlacements = (placements: readonly Partial<Placement>[], rest: Partial<Edition> = {}) =>
  buildEdition({
    schedule: {
      timeZone: 'America/Toronto',
      placements: placements.map((changes) => ({
        session: 's1',
        date: '2020-12-01',
        start: '09:00',
        sessionMinutes: 60,
        advisors: led,
        ...((changes.session ?? 's1') === 's1' && { room: 'hall' }),
        ...changes,
      })),
    },
    ...rest,
  });
const unchargedSession: Session = {
  id: 's1',
  cohort: 'c1',
  title: { fr: 'Rencontre', en: 'Meeting' },
  activities: [{ activity: 'codevelopment', minutes: 60 }],
  kind: 'codevelopment',
  hourKind: 'content',
  format: 'individual',
  sessionMinutes: 60,
  attendees: [],
  facilitators: [{ role: 'facilitator', number: 1, expertise: ['codevelopment-facilitation'] }],
  status: 'planned',
};
/** Two sessions, one for each enterprise, that nothing is charged for. */
export const twoSessions = (changes: Partial<Session> = {}) =>
  (['a', 'b'] as const).map((enterprise, index): Session => ({
    ...unchargedSession,
    id: `s${index + 1}`,
    attendees: [{ enterprise, attendance: 'required' }],
    ...changes,
  }));
/** Placements of two sessions that nobody has to lead. */
export const unledPlacements = (placements: readonly Partial<Placement>[], changes: Partial<Session> = {}) =>
  withPlacements(
    placements.map((placement) => ({ advisors: [], ...placement })),
    { sessions: twoSessions({ facilitators: [], ...changes }) },
  );
/** One posting of three hours’ worth of minutes, for the session and the envelope of the edition. */
export const withPosting = (changes: Partial<Posting>, rest: Partial<Edition> = {}) =>
  buildEdition({
    ledger: { postings: [buildPosting({ kind: 'deliver', envelope: 'content', effectiveOn: '2020-12-01', ...changes })] },
    ...rest,
  });
/** Ann, otherwise. */
export const withAdvisor = (changes: Partial<Advisor>): Pick<Edition, 'advisors'> => ({ advisors: [{ ...advisor, ...changes }] });
/** Tuesdays from 9:00 to 10:00, as the session of the edition is placed. */
export const tuesdays = { weekly: [{ weekday: 'tuesday', from: '09:00', to: '10:00' }] } as const;
/** Another partner, whose person could hold the role and promised nothing: no offer bounds it. */
export const unbounded: Pick<Edition, 'partners' | 'advisors'> = {
  partners: [...buildEdition().partners, { id: 'fonds', name: 'Fonds', roles: [{ role: 'table-member' }] }],
  advisors: [advisor, { ...advisor, id: 'bob', name: 'Bob', partner: 'fonds' }],
};
/** The second member is decided upon at the first gate. */
export const withGate = (outcome: Partial<GateOutcome>, decisions: readonly Decision[] = []) =>
  withMember({ gates: [{ gate: 'g1', outcome: 'passed', on: '2020-12-01', ...outcome }] }, { gates }, { decisions });
export const aboutMember = (changes: Partial<Decision> = {}, about: { enterprise?: string; gate?: string } = {}) =>
  buildDecision({ about: { of: 'member', cohort: 'c1', enterprise: 'b', gate: 'g1', ...about }, decidedOn: '2020-12-01', ...changes });
export const withAttendance = (status: Session['status'], enterprises: readonly string[], attendees = ['a', 'b']) =>
  buildEdition({
    sessions: [buildSession({ status, client: 'a', attendees: attendees.map((enterprise) => ({ enterprise, attendance: 'required' })) })],
    attendance: enterprises.map((enterprise, index) => buildAttendance({ id: `p${index}`, session: 's1', enterprise })),
  });
export const withObservation = (role: 'baseline' | 'actual', day: string, to = day) =>
  buildEdition({ indicators: [buildIndicator()], observations: [buildObservation({ enterprise: 'a', role, from: day, to })] });
export const withAvailability = (availability: NonNullable<(typeof advisor)['availability']>) =>
  buildEdition({ rooms: [{ id: 'hall', name: 'Salle', capacity: 3, availability }] });

const pickSchedule = ({ schedule }: Edition) => (schedule === undefined ? {} : { schedule });
const pickEnterprises = ({ enterprises }: Edition) => ({ enterprises });
/** No session has a room. */
export const withoutRoom = (edition: Edition): Edition => ({
  ...edition,
  schedule: {
    timeZone: 'America/Toronto',
    placements: (edition.schedule?.placements ?? []).map(({ session, date, start, sessionMinutes, advisors }) => ({
      session,
      date,
      start,
      sessionMinutes,
      advisors,
    })),
  },
});
/** The second session, that nobody has to lead, follows the first, on 1 December from 10:00 to 11:00. */
export const withOrder = (later: Partial<Placement>, lag?: Lag) => {
  const edition = unledPlacements([{ start: '10:00' }, later]);
  const sessions = edition.sessions.map((session, index) =>
    index === 0 ? session : { ...session, after: [{ session: 's1', ...(lag !== undefined && { lag }) }] },
  );
  return { ...edition, sessions };
};

/** For each check of an edition, a document that has its mistake and no other. */
export const samples: Readonly<Record<(typeof editionChecks)[number]['code'], Edition>> = {
  'references/unknown-reference': buildEdition({ owners: ['pole', 'pol'] }),
  'references/duplicate-id': buildEdition({ rooms: ['Salle', 'Petite salle'].map((name) => ({ id: 'hall', name, capacity: 3 })) }),
  'references/repeated-reference': buildEdition({ owners: ['pole', 'pole'] }),
  'applications/unknown-sponsor': withApplication({ applicant: { kind: 'project', name: 'Le projet', sponsor: 'pol' } }),
  'decisions/unknown-evidence': buildEdition({
    decisions: [aboutMember({ evidence: ['e1'], about: { of: 'member', cohort: 'c1', enterprise: 'b' } })],
  }),
  'enterprise/previous-id-taken': withEnterprise({ previousIds: ['b'] }),
  'enterprise/neq-shared': buildEdition({ enterprises: ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), neq: '1160000007' })) }),
  'neq/check-digit-fails': withEnterprise({ neq: '1160000008' }),
  'neq/unknown-prefix': withEnterprise({ neq: '3460000007' }),
  'enterprise/neq-of-sole-proprietorship': withEnterprise({ neq: '2260000007' }),
  'enterprise/neq-of-partnership': withEnterprise({ neq: '3360000007' }),
  'enterprise/neq-of-public-authority': withEnterprise({ neq: '8860000007' }),
  'business-number/check-digit-fails': withEnterprise({ businessNumber: '123456789' }),
  'enterprise/members-differ': withEnterprise({ members: 8, membersByCategory: [{ category: 'worker', members: 7 }] }),
  'enterprise/own-revenue-above-total': withEnterprise({ revenue: { fiscalYearEnd: '2020-03-31', totalCents: 100, ownCents: 101 } }),
  'enterprise/public-seats-above-board': withEnterprise({ board: { seats: 5, namedByPublicBodies: 6 } }),
  'scian/unknown-version': withEnterprise({ activity: { scian: '813', version: 2020 } }),
  'dates/unknown-time-zone': withEnterprise({ place: { timeZone: 'Montréal' } }),
  'dates/reversed-dates': buildEdition({ closures: [{ from: '2020-12-27', to: '2020-12-26', reason: both }] }),
  'dates/cohort-outside-edition': withCohort({ from: '2020-11-22' }),
  'cohorts/gate-outside-edition': withCohort({ gates: [{ id: 'g1', title: both, phase: 'p1', on: '2021-03-27' }] }),
  'cohorts/last-entry-outside': withCohort({ entry: 'rolling', lastEntryOn: '2021-03-27' }),
  'sessions/outside-cohort': withSession({ notBefore: '2021-03-27' }),
  'applications/impossible-evidence-dates': withApplication({
    evidence: [{ id: 'e1', kind: 'financial-statements', fiscalYearEnd: '2020-03-31', approvedOn: '2020-03-30' }],
  }),
  'agreements/impossible-agreement-dates': withAgreement({ signedOn: '2020-11-18', amendments: [{ id: 'a1', signedOn: '2020-11-17' }] }),
  'dates/empty-window': withAvailability({ weekly: [{ weekday: 'monday', from: '10:00', to: '09:00' }] }),
  'dates/empty-exception': withAvailability({
    weekly: [],
    exceptions: [{ date: '2020-12-01', available: false, from: '16:00', to: '09:00' }],
  }),
  'dates/skipped-time': withPlacements([{ date: '2021-03-14', start: '02:30' }]),
  'dates/repeated-time': withPlacements([{ date: '2020-11-01', start: '01:30' }], {
    from: '2020-10-26',
    cohorts: [{ ...base, from: '2020-10-26' }],
  }),
  'schedule/placed-on-closure': withPlacements([{ date: '2020-12-25' }], {
    closures: [{ from: '2020-12-25', to: '2020-12-25', reason: both }],
  }),
  'status/history-differs': buildEdition({ history: [{ status: 'open', on: '2020-11-01' }] }),
  'status/forbidden-transition': buildEdition({
    history: [
      { status: 'done', on: '2020-11-01' },
      { status: 'planned', on: '2020-11-02' },
    ],
  }),
  'status/reversed-history': buildEdition({
    status: 'open',
    history: [
      { status: 'planned', on: '2020-11-02' },
      { status: 'open', on: '2020-11-01' },
    ],
  }),
  'status/missing-reason': withSession({ status: 'cancelled' }),
  'status/sessions-left': buildEdition({ status: 'done' }),
  'cohorts/over-capacity': withCohort({ capacity: { maximum: 1 } }),
  'cohorts/minimum-above-maximum': withCohort({ capacity: { minimum: 4, maximum: 3 } }),
  'cohorts/waiting-rank': withCohort(
    {
      members: [
        { enterprise: 'a', status: 'waitlisted', rank: 1 },
        { enterprise: 'b', status: 'waitlisted', rank: 1 },
      ],
    },
    { sessions: [] },
  ),
  'cohorts/rank-without-waiting': withMember({ rank: 1 }),
  'cohorts/entry-after-last': withMember({ from: '2021-01-16' }, { entry: 'rolling', lastEntryOn: '2021-01-15' }),
  'cohorts/gate-skipped': withGate({ gate: 'g2' }),
  'cohorts/gate-without-reason': withGate({ outcome: 'not-passed' }),
  'cohorts/gate-contradicts-decision': withGate({ decision: 'decision' }, [aboutMember({ outcome: 'refused' })]),
  'cohorts/decision-of-another': withGate({ decision: 'decision' }, [aboutMember({}, { enterprise: 'a' })]),
  'cohorts/member-refused': withApplication({
    status: 'declined',
    history: [{ status: 'declined', on: '2020-10-15', reason: both }],
  }),
  'applications/participants-differ': withApplication({
    applicant: { kind: 'team', name: 'Équipe', people: 1 },
    participants: [{ name: 'Ann' }, { name: 'Bob' }],
  }),
  'applications/lead-not-in-group': withApplication(
    { applicant: { kind: 'group', lead: 'c', enterprises: ['a', 'b'] } },
    { enterprises: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })) },
  ),
  'applications/other-program': withApplication({ program: 'autre' }),
  'applications/expired-evidence': withApplication({ evidence: [{ id: 'e1', kind: 'neq-proof', validTo: '2020-09-30' }] }),
  'decisions/status-differs': withApplication(
    { status: 'eligible' },
    { decisions: [buildDecision({ outcome: 'refused', decidedOn: '2020-10-15' })] },
  ),
  'decisions/before-submission': withApplication({}, { decisions: [buildDecision({ decidedOn: '2020-09-30' })] }),
  'decisions/conflicted-decider': withApplication(
    {},
    { decisions: [buildDecision({ decidedOn: '2020-10-15', by: [{ name: 'Ann' }], conflicts: [{ name: 'Ann', nature: both }] })] },
  ),
  'decisions/conflicted-near-name': withApplication(
    {},
    { decisions: [buildDecision({ decidedOn: '2020-10-15', by: [{ name: 'Ann' }], conflicts: [{ name: 'Ann Roy', nature: both }] })] },
  ),
  'decisions/decider-is-contact': {
    ...withEnterprise({ contacts: [{ name: 'Léa Roy' }] }),
    decisions: [aboutMember({ by: [{ name: 'Lea Roy' }], about: { of: 'member', cohort: 'c1', enterprise: 'a' } })],
  },
  'sessions/attendee-not-member': withSession(
    { attendees: ['a', 'c'].map((enterprise) => ({ enterprise, attendance: 'required' })) },
    { enterprises: ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() })) },
  ),
  'sessions/attendee-left': withMember({ status: 'withdrawn', history: [{ status: 'withdrawn', on: '2020-12-01', reason: both }] }),
  'sessions/attendee-not-active': withMember({ status: 'paused' }),
  'sessions/client-not-attending': withSession({ client: 'b', attendees: [{ enterprise: 'a', attendance: 'required' }] }),
  'sessions/quorum-above-attendees': withSession({ quorum: 3 }),
  'sessions/activity-minutes-differ': withSession({ activities: [{ activity: 'codevelopment', minutes: 30 }] }),
  'sessions/origin-differs': withSession({ origin: { template: 'trajet-pilot', version: '1.1.0', activity: 'codevelopment', number: 1 } }),
  'sessions/order-cycle': withSession({ after: [{ session: 's1' }] }),
  'sessions/role-without-holder': withSession({ facilitators: [{ role: 'coach', number: 1, expertise: ['finance'] }] }),
  'sessions/held-without-date': withPlacements([], { sessions: [buildSession({ status: 'held' })] }),
  'rooms/missing-room': buildEdition({ rooms: [] }),
  'rooms/no-room-large-enough': buildEdition({ rooms: [{ id: 'hall', name: 'Salle', capacity: 2 }] }),
  'schedule/time-zone-differs': buildEdition({ schedule: { timeZone: 'America/Halifax', placements: [] } }),
  'schedule/placed-twice': withPlacements([{}, { date: '2020-12-02' }]),
  'schedule/minutes-differ': withPlacements([{ sessionMinutes: 90 }]),
  'schedule/outside-session-dates': withPlacements([{}], { sessions: [buildSession({ notBefore: '2020-12-02' })] }),
  'schedule/outside-cohort-dates': withPlacements([{ date: '2021-03-27' }]),
  'schedule/attendee-outside-stay': {
    ...withMember({ to: '2020-11-30' }),
    ...pickSchedule(withPlacements([{}])),
  },
  'schedule/order-reversed': withOrder({ start: '10:59', session: 's2' }),
  'schedule/lag-not-kept': withOrder({ date: '2020-12-07', session: 's2' }, { minimumDays: 7 }),
  'schedule/advisor-unavailable': withPlacements([{ start: '09:01' }], withAdvisor({ availability: tuesdays })),
  'schedule/enterprise-unavailable': withPlacements([{ start: '09:01' }], {
    enterpriseAvailabilities: [{ enterprise: 'a', availability: tuesdays }],
  }),
  'schedule/room-unavailable': withPlacements([{ start: '09:01' }], {
    rooms: [{ id: 'hall', name: 'Salle', capacity: 3, availability: tuesdays }],
  }),
  'schedule/advisor-overlap': withPlacements([{}, { session: 's2', start: '09:59' }], {
    sessions: twoSessions(),
  }),
  'schedule/room-overlap': unledPlacements([{}, { session: 's2', start: '09:59', room: 'hall' }], {}),
  'schedule/enterprise-overlap': unledPlacements([{}, { session: 's2', start: '09:59' }], {
    attendees: [{ enterprise: 'a', attendance: 'required' }],
  }),
  'schedule/room-too-small': withPlacements([{ room: 'nook' }], {
    rooms: [
      { id: 'hall', name: 'Salle', capacity: 3 },
      { id: 'nook', name: 'Petite salle', capacity: 2 },
    ],
  }),
  'schedule/without-room': withoutRoom(withPlacements([{}])),
  'schedule/role-unfilled': withPlacements([{ advisors: [] }]),
  'schedule/role-not-asked': withPlacements([{ advisors: [...led, { role: 'mentor', advisor: 'bob' }] }], {
    advisors: [advisor, { ...advisor, id: 'bob', name: 'Bob' }],
  }),
  'schedule/advisor-without-expertise': withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'bob' }] }], {
    advisors: [advisor, { ...advisor, id: 'bob', name: 'Bob', expertise: ['finance'] }],
  }),
  'schedule/advisor-not-allowed': withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'bob' }] }], {
    advisors: [advisor, { ...advisor, id: 'bob', name: 'Bob' }],
    sessions: [buildSession({ facilitators: [{ role: 'facilitator', number: 1, advisors: ['ann'] }] })],
  }),
  'schedule/no-common-language': {
    ...withEnterprise({ languages: ['fr'] }),
    ...withAdvisor({ languages: ['en'] }),
    ...pickSchedule(withPlacements([{}])),
  },
  'schedule/advisor-over-limits': withPlacements([{}], { advisors: [{ ...advisor, limits: { perDayMinutes: 59 } }] }),
  'partners/deliverer-without-offer': buildEdition({
    partners: [...buildEdition().partners, buildPartner({ id: 'fonds', name: 'Fonds' })],
  }),
  'partners/offers-beyond-promise': buildEdition({
    partners: [{ id: 'pole', name: 'Pôle', roles: [{ role: 'lead' }], promisedGivenMinutes: 59 }],
    offers: [buildOffer({ partner: 'pole', givenMinutes: 60 })],
  }),
  'partners/placed-beyond-offers': withPlacements([{}], {
    offers: [buildOffer({ partner: 'pole', givenMinutes: 59 })],
    ...unbounded,
  }),
  'partners/advisor-beyond-offer': withPlacements([{}], {
    offers: [
      buildOffer({ id: 'o1', partner: 'pole', advisor: 'ann', givenMinutes: 59 }),
      buildOffer({ id: 'o2', partner: 'pole', givenMinutes: 1 }),
    ],
  }),
  'partners/demand-beyond-offers': buildEdition({ offers: [buildOffer({ partner: 'pole', givenMinutes: 59 })] }),
  'hours/exceed-envelope': withSession({ sessionMinutes: 61 }),
  'hours/posted-beyond-envelope': withPosting({ minutes: 61 }),
  'hours/delivered-beyond-session': withPosting(
    { minutes: 61, session: 's1' },
    { envelopes: buildEdition().envelopes.map((envelope) => ({ ...envelope, plannedMinutes: 120 })) },
  ),
  'attendance/session-not-held': withAttendance('planned', ['a']),
  'attendance/not-invited': withAttendance('held', ['b'], ['a']),
  'attendance/recorded-twice': withAttendance('held', ['a', 'a']),
  'agreements/other-scope': withAgreement({ scope: { of: 'edition', edition: 'mauricie-2019' } }),
  'agreements/negative-amount': withAgreement({ amountCents: -1 }),
  'agreements/aids-exceed-amount': withAgreement(
    { amountCents: 99_999 },
    { aids: [buildAid({ enterprise: 'a', agreement: 'agreement' })] },
  ),
  'observations/role-against-dates': withObservation('baseline', '2021-03-27'),
  'codes/unknown-code': buildEdition({ advisors: [{ ...advisor, expertise: [...advisor.expertise, 'tricot'] }] }),
  'codes/code-not-in-force': withEnterprise({ legalForm: 'collective-interest-cooperative' }),
  'codes/mrc-outside-region': withEnterprise({ place: { mrc: '371', region: '05' } }),
  'postal-code/malformed': withEnterprise({ place: { postalCode: 'G9A 5O5' } }),
  'privacy/contacts-of-anonymous': withEnterprise({ anonymous: true, contacts: [{ name: 'Ann' }] }),
  'privacy/alias-is-name': withEnterprise({ anonymous: true, name: 'La Boulange', alias: 'LA BOULANGE' }),
  'privacy/anonymous-named': {
    ...withSession({ title: { fr: 'Accompagnement de la boulange', en: 'Coaching' } }),
    ...pickEnterprises(withEnterprise({ anonymous: true, name: 'La Boulange' })),
  },
  'privacy/particulars-in-text': buildEdition({ note: { fr: 'Écrire à ann@exemple.ca', en: 'Ask Ann' } }),
  'privacy/particulars-in-answer': withApplication({ answers: { contact: 'ann@exemple.ca' } }),
  'privacy/particulars-in-quotation': buildEdition({
    indicators: [buildIndicator()],
    observations: [
      buildObservation({
        enterprise: 'a',
        role: 'actual',
        from: '2020-12-01',
        to: '2020-12-01',
        value: { kind: 'words', text: { fr: 'Bravo! ann@exemple.ca', en: 'Well done!' }, consent: 'given' },
      }),
    ],
  }),
  'privacy/identity-number': buildEdition({ note: { fr: 'NAS 046 454 286', en: 'To pay' } }),
  'privacy/email-as-name': buildEdition(withAdvisor({ name: 'ann@exemple.ca' })),
  'languages/untranslated-text': buildEdition({ languages: ['fr', 'en'], title: { fr: 'Édition' } }),
  'languages/text-in-one-language': buildEdition({ title: { fr: 'Édition' } }),
};
