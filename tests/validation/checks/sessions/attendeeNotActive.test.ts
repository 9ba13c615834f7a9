import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, withMember } from '../../samples';

it('warns that a session waits for an enterprise that paused', () => {
  const found = validateEdition(samples['sessions/attendee-not-active']);
  expect(found).toMatchObject([
    {
      code: 'sessions/attendee-not-active',
      severity: 'warning',
      path: ['sessions', 0, 'attendees', 1],
      related: [['cohorts', 0, 'members', 1, 'status']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « B » est en pause, et la séance « Rencontre » ne peut avoir lieu sans elle. La rendre facultative à la séance, l’en retirer, ou corriger son état.",
      "The enterprise "B" is paused, and the session "Meeting" cannot be held without it. Make it optional at the session, remove it, or correct its status.",
    ]
  `);
});

it('is silent where it is optional, where the session was held, and for one that takes part', () => {
  expect(
    validateEdition(
      withMember(
        { status: 'paused' },
        {},
        { sessions: [buildSession({ attendees: ['a', 'b'].map((enterprise) => ({ enterprise, attendance: 'optional' })) })] },
      ),
    ),
  ).toEqual([]);
  expect(validateEdition(withMember({ status: 'paused' }, {}, { sessions: [buildSession({ status: 'held' })] }))).toEqual([]);
  expect(validateEdition(withMember({ status: 'admitted' }))).toEqual([]);
  expect(render(validateEdition(withMember({ status: 'waitlisted' })))[0]).toContain('est sur la liste d’attente');
});
