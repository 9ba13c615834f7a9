import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('refuses somebody placed in a role that the session lacks', () => {
  const found = validateEdition(samples['schedule/role-not-asked']);
  expect(found).toMatchObject([
    {
      code: 'schedule/role-not-asked',
      severity: 'error',
      path: ['schedule', 'placements', 0, 'advisors', 1, 'role'],
      related: [['sessions', 0, 'facilitators']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Bob » tient dans la séance « Rencontre » le rôle « Mentorat », qu’elle ne demande pas. Reprendre un des rôles de la séance, ou lui ajouter celui-ci.",
      ""Bob" holds in the session "Meeting" the role "Mentor", which it does not ask for. Use one of the roles of the session, or add this one to it.",
    ]
  `);
});

it('is silent where the session has the role', () => {
  const facilitators = [
    { role: 'facilitator', number: 1 },
    { role: 'mentor', number: 1 },
  ];
  const rooms = [{ id: 'hall', name: 'Salle', capacity: 4 }];
  const envelopes = buildEdition().envelopes.map((envelope) => ({ ...envelope, plannedMinutes: 120 }));
  const { schedule, advisors } = samples['schedule/role-not-asked'];
  expect(
    validateEdition({
      ...withPlacements([]),
      rooms,
      envelopes,
      advisors,
      schedule: schedule ?? { timeZone: '', placements: [] },
      sessions: [buildSession({ facilitators })],
    }),
  ).toEqual([]);
});
