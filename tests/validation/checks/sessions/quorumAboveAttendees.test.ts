import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, twoSessions, withSession } from '../../samples';

it('refuses a quorum that nobody can reach', () => {
  const found = validateEdition(samples['sessions/quorum-above-attendees']);
  expect(found).toMatchObject([
    {
      code: 'sessions/quorum-above-attendees',
      severity: 'error',
      path: ['sessions', 0, 'quorum'],
      related: [['sessions', 0, 'attendees']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » demande 3 entreprises pour avoir lieu, et n’en attend que 2. Abaisser le quorum, ou inviter d’autres entreprises.",
      "The session "Meeting" needs 3 enterprises to be held, and expects only 2. Lower the quorum, or invite other enterprises.",
    ]
  `);
});

it('is silent where all are needed, and while nobody is expected', () => {
  expect(validateEdition(withSession({ quorum: 2 }))).toEqual([]);
  expect(validateEdition(buildEdition({ sessions: twoSessions({ quorum: 3, attendees: [] }) }))).toEqual([]);
});
