import { describe, expect, it } from 'vitest';

import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { computeTotals } from '../../src/hours/computeTotals';
import { countMinutes } from '../../src/hours/countMinutes';
import type { Activity } from '../../src/model/activity';
import { parseEdition } from '../../src/model/edition';
import { planSessions } from '../../src/parcours/planSessions';
import { pilotTemplate } from '../../src/parcours/templates/pilot';
import { buildCohort } from './buildCohort';
import { buildEdition } from './buildEdition';
import { buildActivity, buildTemplate } from './buildTemplate';
import { render } from './checks/render';

const plan = (activities: Activity[], members = 2) => planSessions(buildTemplate({ activities }), buildCohort(members));
const describeOrder = ({ sessions }: ReturnType<typeof plan>) =>
  Object.fromEntries(sessions.map(({ id, after = [] }) => [id, after.map(({ session }) => session)]));

describe('the pilot planned for five enterprises', () => {
  const { sessions, diagnostics } = planSessions(pilotTemplate, buildCohort());
  const byId = new Map(sessions.map((session) => [session.id, session]));

  it('takes 78 h at the timetable, 78 h given and 110 h received', () => {
    const { total } = computeTotals(sessions);
    expect(total).toEqual({ sessions: 41, sessionMinutes: 78 * 60, givenMinutes: 78 * 60, receivedMinutes: 110 * 60 });
    expect(diagnostics).toEqual([]);
  });

  it('gives 22 h to each enterprise', () => {
    expect(computeReceivedMinutes(sessions).map(({ receivedMinutes }) => receivedMinutes / 60)).toEqual([22, 22, 22, 22, 22]);
  });

  it('is made of sessions that an edition can hold', () => {
    const edition = buildEdition([buildCohort()], { sessions: [...sessions] });
    expect(parseEdition(edition).sessions).toEqual(sessions);
  });

  it('says all that is needed of a session, and where it comes from', () => {
    expect(byId.get('pilot-2020-finance-coaching-e3-2')).toEqual({
      id: 'pilot-2020-finance-coaching-e3-2',
      cohort: 'pilot-2020',
      title: { fr: 'Accompagnement\u00a0: finances (2/2)', en: 'Coaching: finance (2/2)' },
      activities: [{ activity: 'finance-coaching', minutes: 120 }],
      kind: 'coaching',
      hourKind: 'coaching',
      format: 'individual',
      sessionMinutes: 120,
      attendees: [{ enterprise: 'e3', attendance: 'required' }],
      facilitators: [{ role: 'coach', number: 1, expertise: ['finance'] }],
      thread: 'pilot-2020-finance-e3',
      after: [{ session: 'pilot-2020-finance-coaching-e3-1', lag: { minimumDays: 14 } }],
      status: 'planned',
      origin: { template: 'trajet-pilot', version: '1.0.0', activity: 'finance-coaching', number: 2 },
      assumed: true,
    });
  });

  it('lets coaching of an enterprise follow the workshops of the group, and each thread its own', () => {
    expect(byId.get('pilot-2020-business-model-coaching-e2-1')?.after).toEqual([
      { session: 'pilot-2020-ideation-2', lag: { minimumDays: 1 } },
    ]);
    expect(byId.get('pilot-2020-marketing-coaching-e2-1')?.after).toEqual([
      { session: 'pilot-2020-business-model-coaching-e2-3', lag: { minimumDays: 1 } },
    ]);
  });

  it('gives the client’s role to a different enterprise each time', () => {
    expect(sessions.filter(({ kind }) => kind === 'codevelopment').map(({ client }) => client)).toEqual(['e1', 'e2']);
  });
});

describe('members of a cohort', () => {
  it('get sessions when they are admitted or active, and not otherwise, in the order of their ids', () => {
    const statuses = ['withdrawn', 'active', 'waitlisted', 'paused', 'admitted', 'completed'] as const;
    const members = statuses.map((status, index) => ({ enterprise: `e${9 - index}`, status }));
    const { sessions } = planSessions(buildTemplate(), buildCohort(0, { members }));
    expect(sessions.map(({ attendees }) => attendees.map(({ enterprise }) => enterprise))).toEqual([['e5', 'e8']]);
  });

  it('are missed when there are none', () => {
    const { sessions, diagnostics } = plan([buildActivity()], 0);
    expect(sessions).toEqual([]);
    expect(diagnostics).toEqual([
      {
        code: 'parcours/no-member',
        severity: 'warning',
        path: ['members'],
        params: { cohort: 'pilot-2020', cohortFr: 'Cohorte pilote', cohortEn: 'Pilot cohort' },
      },
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "Aucune entreprise de la cohorte « Cohorte pilote » n’est admise ou active : rien à planifier. Admettre des entreprises (état « admitted »), puis planifier de nouveau.",
        "No enterprise of the cohort "Pilot cohort" is admitted or active: there is nothing to plan. Admit enterprises (status "admitted"), then plan again.",
      ]
    `);
  });
});

describe('the order of sessions', () => {
  const coaching = buildActivity({ id: 'coaching', duration: { quantity: { minutes: 60 }, basis: 'per-enterprise' } });

  it('makes a gathering wait for everyone, and an enterprise for the group', () => {
    const closing = buildActivity({ id: 'closing', after: [{ activity: 'coaching' }] });
    const after = [{ activity: 'workshop' }];
    expect(describeOrder(plan([closing, { ...coaching, after }, buildActivity()]))).toEqual({
      'pilot-2020-workshop-1': [],
      'pilot-2020-coaching-e1-1': ['pilot-2020-workshop-1'],
      'pilot-2020-coaching-e2-1': ['pilot-2020-workshop-1'],
      'pilot-2020-closing-1': ['pilot-2020-coaching-e1-1', 'pilot-2020-coaching-e2-1'],
    });
  });

  it('passes over an activity of 0 minutes to what comes before it', () => {
    const nothing = {
      ...coaching,
      duration: { quantity: { minutes: 0 }, basis: 'per-enterprise' as const },
      after: [{ activity: 'workshop' }],
    };
    const closing = buildActivity({ id: 'closing', after: [{ activity: 'coaching', lag: { minimumDays: 2 } }] });
    const { sessions } = plan([buildActivity(), nothing, closing], 1);
    expect(sessions.map(({ id }) => id)).toEqual(['pilot-2020-workshop-1', 'pilot-2020-closing-1']);
    expect(sessions[1]?.after).toEqual([{ session: 'pilot-2020-workshop-1', lag: { minimumDays: 2 } }]);
  });

  it('leaves sessions of one activity one after the other, even where no spacing is asked', () => {
    expect(describeOrder(plan([buildActivity({ sessions: 2 })]))).toEqual({
      'pilot-2020-workshop-1': [],
      'pilot-2020-workshop-2': ['pilot-2020-workshop-1'],
    });
  });
});

describe('codevelopment', () => {
  it('gives everyone a turn as client before anyone has two, across its activities', () => {
    const meeting = (id: string, sessions: number) => buildActivity({ id, kind: 'codevelopment', sessions });
    const { sessions } = plan([meeting('first', 2), meeting('second', 2)], 3);
    expect(sessions.map(({ client }) => client)).toEqual(['e1', 'e2', 'e3', 'e1']);
  });

  it('requires the client at a session that others may skip', () => {
    const { sessions } = plan([buildActivity({ kind: 'codevelopment', required: 'could' })], 2);
    expect(sessions[0]?.attendees.map(({ attendance }) => attendance)).toEqual(['required', 'optional']);
  });
});

describe('what is not known yet', () => {
  const rule = { node: 'test', fact: 'has-market-activity', operator: 'is-true' } as const;

  it('leaves sessions pending while a condition has no answer', () => {
    const { sessions, diagnostics } = plan([buildActivity({ precondition: rule })]);
    expect(sessions.map(({ status, statusReason }) => [status, Object.keys(statusReason ?? {})])).toEqual([['pending', ['fr', 'en']]]);
    expect(diagnostics).toEqual([
      {
        code: 'parcours/precondition-pending',
        severity: 'info',
        path: ['activities', 0, 'precondition'],
        params: { activity: 'workshop', titleFr: 'Atelier', titleEn: 'Workshop' },
      },
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "L’activité « Atelier » a une condition à laquelle personne n’a encore répondu : ses séances restent en attente. Répondre à la condition pour chaque entreprise, puis changer l’état de ses séances.",
        "The activity "Workshop" has a condition that nobody has answered yet: its sessions stay pending. Answer the condition for each enterprise, then change the status of its sessions.",
      ]
    `);
  });

  it('leaves sessions pending while the number of people is not known', () => {
    const { sessions, diagnostics } = plan([buildActivity({ duration: { quantity: { minutes: 60 }, basis: 'per-person' } })]);
    expect(sessions.map(({ id, status }) => [id, status])).toEqual([
      ['pilot-2020-workshop-e1-1', 'pending'],
      ['pilot-2020-workshop-e2-1', 'pending'],
    ]);
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['parcours/people-unknown', ['activities', 0, 'duration', 'basis']],
    ]);
    expect(render(diagnostics)).toMatchInlineSnapshot(`
      [
        "La durée de « Atelier » se compte par personne, et le nombre de personnes n’est pas connu : une séance en attente par entreprise.",
        "The duration of "Workshop" is counted per person, and the number of people is not known: one pending session per enterprise.",
      ]
    `);
  });

  it('plans the figure of a bound and the lower end of a range, and says so', () => {
    const quantities = [{ atLeast: 60 }, { upTo: 50 }, { between: { minimum: 30, maximum: 40 } }];
    const { sessions, diagnostics } = plan(
      quantities.map((quantity, index) => buildActivity({ id: `a${index}`, duration: { quantity, basis: 'once' } })),
    );
    expect(sessions.map((session) => countMinutes(session).sessionMinutes)).toEqual([60, 50, 30]);
    expect(diagnostics.map(({ code, params }) => [code, params['minutes']])).toEqual([
      ['parcours/planned-from-bound', 60],
      ['parcours/planned-from-bound', 50],
      ['parcours/planned-from-bound', 30],
    ]);
    expect(render(diagnostics.slice(0, 1))).toMatchInlineSnapshot(`
      [
        "La durée de « Atelier » est une borne ou une fourchette : le plan en retient 1 h.",
        "The duration of "Workshop" is a bound or a range: the plan takes 1 h.",
      ]
    `);
  });
});

describe('a template that cannot be planned', () => {
  it('gives no session, and every reason', () => {
    const { sessions, diagnostics } = plan([buildActivity({ phase: 'unheard-of', after: [{ activity: 'workshop' }] })]);
    expect(sessions).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['parcours/unknown-reference', 'parcours/order-cycle']);
  });

  it('refuses a chosen setting out of its limits', () => {
    const { sessions, diagnostics } = planSessions(pilotTemplate, buildCohort(), { settings: { 'ideation-time': 361 } });
    expect(sessions).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['parcours/setting-out-of-limits']);
  });

  it('throws for a setting that it does not have, or for minutes that are not whole', () => {
    const choose = (settings: Record<string, number>) => () => planSessions(pilotTemplate, buildCohort(), { settings });
    expect(choose({ 'unheard-of': 60 })).toThrow(RangeError);
    expect(choose({ 'ideation-time': 60.5 })).toThrow(/ideation-time.*60\.5/u);
    expect(choose({ 'ideation-time': -1 })).toThrow(RangeError);
  });
});

it('texts in one language only stay in that language', () => {
  const activities = [
    buildActivity({ sessions: 2, title: { en: 'Workshop' } }),
    buildActivity({ id: 'b', sessions: 2, title: { fr: 'Atelier' } }),
  ];
  expect(plan(activities).sessions.map(({ title }) => title)).toEqual([
    { fr: 'Atelier (1/2)' },
    { fr: 'Atelier (2/2)' },
    { en: 'Workshop (1/2)' },
    { en: 'Workshop (2/2)' },
  ]);
});
