import { describe, expect, it } from 'vitest';

import type { Activity } from '../../../src/model/activity';
import { planSessions } from '../../../src/parcours/planSessions';
import { validateTemplate } from '../../../src/parcours/validateTemplate';
import { buildCohort } from '../buildCohort';
import { buildActivity, buildTemplate } from '../buildTemplate';
import { render } from './render';

const code = 'parcours/session-group-cannot-hold';
const phases = ['start', 'end'].map((id, rank) => ({ id, title: { fr: id, en: id }, rank }));
const build = (activities: readonly Partial<Activity>[]) =>
  buildTemplate({
    phases,
    activities: activities.map((changes, index) => buildActivity({ id: `a${index}`, rank: index, sessionGroup: 'together', ...changes })),
  });
const inspect = (...activities: readonly Partial<Activity>[]) => validateTemplate(build(activities)).filter((found) => found.code === code);

it('says what two activities differ in that one session cannot hold', () => {
  const found = inspect({}, { title: { fr: 'Bilan', en: 'Review' }, phase: 'end' });
  expect(found).toEqual([
    {
      code,
      severity: 'error',
      path: ['activities', 1, 'phase'],
      params: {
        activity: 'a1',
        titleFr: 'Bilan',
        titleEn: 'Review',
        group: 'together',
        otherFr: 'Atelier',
        otherEn: 'Workshop',
        reason: 'phase',
      },
      related: [['activities', 0, 'phase']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les activités « Bilan » et « Atelier » ne peuvent pas se tenir dans les mêmes séances : elles n’ont pas la même phase. Corriger l’une des deux, ou retirer le groupe de séances « together » de l’une d’elles.",
      "The activities "Review" and "Workshop" cannot be held in the same sessions: their phases differ. Correct one of the two, or remove the session group "together" from one of them.",
    ]
  `);
});

describe.each<[string, Partial<Activity>, readonly (string | number)[]]>([
  ['basis', { duration: { quantity: { minutes: 120 }, basis: 'once' } }, ['duration', 'basis']],
  ['format', { format: 'individual' }, ['format']],
  ['sessions', { sessions: 2 }, ['sessions']],
  ['hourKind', { hourKind: 'coaching' }, ['hourKind']],
  ['mode', { mode: 'online' }, ['mode']],
  ['thread', { thread: 'coaching' }, ['thread']],
  ['required', { required: 'could' }, ['required']],
  ['precondition', { precondition: { rule: 'fact', fact: 'open', is: 'equal', to: true } as never }, ['precondition']],
  ['lag', { after: [{ activity: 'a0', lag: { minimumDays: 1 } }] }, ['after']],
])('a difference of %s', (reason, changes, at) => {
  it('is told at its place, and nothing is planned', () => {
    expect(inspect({}, changes).map(({ path, params }) => [path, params['reason']])).toEqual([[['activities', 1, ...at], reason]]);
    expect(planSessions(build([{}, changes]), buildCohort()).sessions).toEqual([]);
  });
  it('is none for an activity that stands apart', () => {
    expect(inspect({ sessionGroup: 'alone' }, changes)).toEqual([]);
  });
});

it('refuses what must come between two of its activities, once, and takes what comes after both', () => {
  const between = { sessionGroup: 'other', after: [{ activity: 'a0' }] };
  expect(inspect({}, between, { after: [{ activity: 'a1' }] }).map(({ path, params }) => [path, params['reason']])).toEqual([
    [['activities', 2, 'sessionGroup'], 'between'],
  ]);
  expect(inspect({}, between, {})).toEqual([]);
});

it('leaves circles that are there without groups to the check of the order', () => {
  const circle = validateTemplate(build([{ after: [{ activity: 'a1' }] }, { after: [{ activity: 'a0' }] }]));
  expect(circle.map((found) => found.code)).toEqual(['parcours/order-cycle']);
});

it('takes twenty activities in a session, and twenty roles, and no more', () => {
  const many = (count: number) => inspect(...Array.from({ length: count }, () => ({}))).map(({ path }) => path);
  expect(many(20)).toEqual([]);
  expect(many(21)).toEqual([['activities', 20, 'sessionGroup']]);
  const roles = (count: number) => Array.from({ length: count }, (_, index) => ({ role: `role-${count}-${index}`, number: 1 }));
  expect(inspect({ facilitators: roles(8) }, { facilitators: roles(12) })).toEqual([]);
  expect(inspect({ facilitators: roles(9) }, { facilitators: roles(12) }).map(({ params }) => params['reason'])).toEqual(['facilitators']);
});
