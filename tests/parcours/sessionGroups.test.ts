import { expect, it } from 'vitest';

import { parseEdition } from '../../src/model/edition';
import { estimateTemplate } from '../../src/parcours/estimateTemplate';
import { planCohort } from '../../src/parcours/planCohort';
import { planSessions } from '../../src/parcours/planSessions';
import { buildCohort } from './buildCohort';
import { buildEdition } from './buildEdition';
import { buildActivity, buildTemplate } from './buildTemplate';

const talk = buildActivity({
  id: 'talk',
  title: { fr: 'Conférence', en: 'Talk' },
  duration: { quantity: { minutes: 61 }, basis: 'per-group' },
  sessions: 2,
  sessionGroup: 'morning',
  facilitators: [{ role: 'speaker', number: 1, expertise: ['finance', 'governance'] }],
});
const circle = buildActivity({
  id: 'circle',
  title: { fr: 'Codéveloppement' },
  kind: 'codevelopment',
  rank: 2,
  duration: { quantity: { minutes: 180 }, basis: 'per-group' },
  sessions: 2,
  sessionGroup: 'morning',
  spacing: { minimumDays: 7 },
  needsRoom: true,
  facilitators: [
    { role: 'facilitator', number: 2 },
    { role: 'speaker', number: 1, expertise: ['governance'] },
  ],
});
const template = buildTemplate({ activities: [buildActivity({ after: [{ activity: 'talk' }], rank: 0 }), circle, talk] });

it('one session holds the activities that share it, in their order, and is led by who leads any of them', () => {
  const { sessions, diagnostics } = planSessions(template, buildCohort(2));
  expect(diagnostics).toEqual([]);
  expect(sessions).toMatchObject([
    {
      id: 'pilot-2020-morning-1',
      title: { fr: 'Conférence et Codéveloppement (1/2)' },
      activities: [
        { activity: 'talk', minutes: 31 },
        { activity: 'circle', minutes: 90 },
      ],
      kind: 'codevelopment',
      sessionMinutes: 121,
      client: 'e1',
      facilitators: [
        { role: 'speaker', number: 1, expertise: ['governance'] },
        { role: 'facilitator', number: 2 },
      ],
      needsRoom: true,
      origin: { activity: 'talk', number: 1 },
    },
    {
      id: 'pilot-2020-morning-2',
      activities: [{ minutes: 30 }, { minutes: 90 }],
      sessionMinutes: 120,
      client: 'e2',
      after: [{ session: 'pilot-2020-morning-1', lag: { minimumDays: 7 } }],
    },
    { id: 'pilot-2020-workshop-1', after: [{ session: 'pilot-2020-morning-2' }] },
  ]);
});

it('is estimated as it is planned: whoever leads is there from beginning to end', () => {
  expect(estimateTemplate(template, { enterprises: 2 }).total).toMatchObject({
    sessionMinutes: 61 + 180 + 120,
    givenMinutes: (61 + 180) * 3 + 120,
  });
});

it('makes sessions that an edition takes, and that are known again when one plans again', () => {
  const cohort = buildCohort(3, { template: { id: template.id, version: template.version } });
  const once = planCohort(buildEdition([cohort]), { template });
  expect(parseEdition(JSON.parse(JSON.stringify(once.edition)))).toEqual(once.edition);
  expect(planCohort(once.edition, { template })).toEqual(once);
});

it('an activity too short for every session is in the first ones, and nobody waits for one of no time', () => {
  const short = { ...talk, duration: { quantity: { minutes: 1 }, basis: 'per-group' } } as const;
  const none = { ...talk, id: 'none', rank: 3, duration: { quantity: { minutes: 0 }, basis: 'per-group' } } as const;
  const { sessions } = planSessions(buildTemplate({ activities: [short, circle, none] }), buildCohort(2));
  expect(sessions.map(({ activities, facilitators }) => [activities.length, facilitators.length])).toEqual([
    [2, 2],
    [1, 2],
  ]);
});
