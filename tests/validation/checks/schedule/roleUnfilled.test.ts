import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('refuses a session that nobody leads', () => {
  const found = validateEdition(samples['schedule/role-unfilled']);
  expect(found).toMatchObject([
    {
      code: 'schedule/role-unfilled',
      severity: 'error',
      path: ['schedule', 'placements', 0, 'advisors'],
      related: [['sessions', 0, 'facilitators']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Dans la séance « Rencontre », le rôle « Animation » demande 1 personne, et n’a personne. Trouver qui tiendra ce rôle, ou revoir ce que la séance demande.",
      "In the session "Meeting", the role "Facilitator" takes 1 person, and has nobody. Find who will hold the role, or revise what the session asks for.",
    ]
  `);
});

it('is silent where each role has just its people, or asks for nobody', () => {
  expect(validateEdition(withPlacements([{}]))).toEqual([]);
  expect(validateEdition(withPlacements([{ advisors: [] }], { sessions: [buildSession({ facilitators: [] })] }))).toEqual([]);
});

it('counts people, and only warns where the session was held', () => {
  const facilitators = [{ role: 'facilitator', number: 2 }];
  const rooms = [{ id: 'hall', name: 'Salle', capacity: 4 }];
  const envelopes = buildEdition().envelopes.map((envelope) => ({ ...envelope, plannedMinutes: 120 }));
  const judge = (status: 'planned' | 'held') =>
    validateEdition(withPlacements([{}], { rooms, envelopes, sessions: [buildSession({ facilitators, status })] }));
  const held = judge('held');
  expect(held.map(({ severity, params }) => [severity, params['number'], params['filled']])).toEqual([['warning', 2, 1]]);
  expect(render(held)).toMatchInlineSnapshot(`
    [
      "Dans la séance « Rencontre », le rôle « Animation » demande 2 personnes, et en a 1. Trouver qui tiendra ce rôle, ou revoir ce que la séance demande.",
      "In the session "Meeting", the role "Facilitator" takes 2 people, and has 1. Find who will hold the role, or revise what the session asks for.",
    ]
  `);
});
