import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, twoSessions, withApplication, withCohort, withMember, withPlacements, withSession } from '../../samples';

it('refuses somebody named twice in a list', () => {
  const found = validateEdition(samples['references/repeated-reference']);
  expect(found).toMatchObject([
    { code: 'references/repeated-reference', severity: 'error', path: ['owners', 1], related: [['owners', 0]] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Pôle » figure déjà plus haut dans cette liste. Retirer la seconde mention, après avoir gardé ce qu’elle dit de plus.",
      ""Pôle" is already named above in this list. Remove the second, after keeping what it says besides.",
    ]
  `);
});

it('is silent where each is named once', () => {
  expect(validateEdition(buildEdition())).toEqual([]);
  expect(
    validateEdition(
      withMember({}, {}, { enterpriseAvailabilities: ['a', 'b'].map((enterprise) => ({ enterprise, availability: { weekly: [] } })) }),
    ),
  ).toEqual([]);
});

const doubled = ['a', 'b', 'a'];

it.each([
  [
    'the members of a cohort',
    withCohort({ members: doubled.map((enterprise) => ({ enterprise, status: 'active' })) }),
    ['cohorts', 0, 'members', 2, 'enterprise'],
  ],
  [
    'the hours of enterprises',
    buildEdition({ enterpriseAvailabilities: doubled.map((enterprise) => ({ enterprise, availability: { weekly: [] } })) }),
    ['enterpriseAvailabilities', 2, 'enterprise'],
  ],
  [
    'a group that applies',
    withApplication({ applicant: { kind: 'group', lead: 'a', enterprises: doubled } }),
    ['applications', 0, 'applicant', 'enterprises', 2],
  ],
  [
    'the enterprises expected at a session',
    withSession(
      { attendees: doubled.map((enterprise) => ({ enterprise, attendance: 'optional' })) },
      { rooms: [{ id: 'hall', name: 'Salle', capacity: 9 }] },
    ),
    ['sessions', 0, 'attendees', 2, 'enterprise'],
  ],
  [
    'the people who may lead it',
    withSession({ facilitators: [{ role: 'facilitator', number: 1, advisors: ['ann', 'ann'] }] }),
    ['sessions', 0, 'facilitators', 0, 'advisors', 1],
  ],
  [
    'the sessions before it',
    buildEdition({ sessions: [...twoSessions(), ...twoSessions({ id: 's3', after: [{ session: 's1' }, { session: 's1' }] }).slice(1)] }),
    ['sessions', 2, 'after', 1, 'session'],
  ],
  [
    'those who lead a session placed',
    withPlacements([{ advisors: ['facilitator', 'facilitator'].map((role) => ({ role, advisor: 'ann' })) }]),
    ['schedule', 'placements', 0, 'advisors', 1, 'advisor'],
  ],
])('looks at %s', (_list, edition, path) => {
  expect(validateEdition(edition).map(({ code, path: at }) => [code, at])).toEqual([['references/repeated-reference', path]]);
});

it('says a third mention too, beside the first', () => {
  expect(validateEdition(buildEdition({ owners: ['pole', 'pole', 'pole'] })).map(({ path, related }) => [path, related])).toEqual([
    [['owners', 1], [['owners', 0]]],
    [['owners', 2], [['owners', 0]]],
  ]);
});
