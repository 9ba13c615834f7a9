import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

it('refuses a client who is not expected at the session', () => {
  const attendees = buildSession().attendees.slice(1);
  const found = validateEdition(buildEdition({ sessions: [buildSession({ attendees })] }));
  expect(found).toEqual([
    {
      code: 'sessions/client-not-attending',
      severity: 'error',
      path: ['sessions', 0, 'client'],
      params: { session: 's1', enterprise: 'a', sessionFr: 'Rencontre', sessionEn: 'Meeting', enterpriseFr: 'A', enterpriseEn: 'A' },
      related: [['sessions', 0, 'attendees']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » porte sur l’entreprise « A », qui n’y est pas attendue. Ajouter l’entreprise à la séance, ou confier le rôle de client à une autre.",
      "The session "Meeting" works on the enterprise "A", which is not expected there. Add the enterprise to the session, or give the role of client to another.",
    ]
  `);
});

it('asks nothing of a session without client', () => {
  const { client, ...session } = buildSession();
  expect(client).toBe('a');
  expect(validateEdition(buildEdition({ sessions: [session] }))).toEqual([]);
});
