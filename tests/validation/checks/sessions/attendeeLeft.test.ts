import { expect, it } from 'vitest';

import type { Member } from '../../../../src/model/cohort';
import type { SessionStatus } from '../../../../src/model/session';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const inspect = (status: Member['status'], session: SessionStatus = 'planned') =>
  validateEdition(
    buildEdition({
      cohorts: buildEdition().cohorts.map((cohort) => ({
        ...cohort,
        members: cohort.members.map((member) => ({
          ...member,
          ...(member.enterprise === 'b' && {
            status,
            history: [{ status, on: '2021-01-15', reason: { fr: 'Manque de temps.', en: 'Lack of time.' } }],
          }),
        })),
      })),
      sessions: [buildSession({ status: session })],
    }),
  );

it('warns that a session still expects an enterprise that withdrew', () => {
  const found = inspect('withdrawn');
  expect(found).toEqual([
    {
      code: 'sessions/attendee-left',
      severity: 'warning',
      path: ['sessions', 0, 'attendees', 1],
      params: { session: 's1', enterprise: 'b', sessionFr: 'Rencontre', sessionEn: 'Meeting', enterpriseFr: 'B', enterpriseEn: 'B' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « B » s’est retirée, et la séance « Rencontre » l’attend encore. La retirer de la séance, ou annuler la séance si elle n’était que pour elle.",
      "The enterprise "B" withdrew, and the session "Meeting" still expects it. Remove it from the session, or cancel the session if it was for it alone.",
    ]
  `);
});

it('is silent for a session held before, and leaves to another check an enterprise that paused', () => {
  expect(inspect('withdrawn', 'held')).toEqual([]);
  expect(inspect('paused').map(({ code }) => code)).toEqual(['sessions/attendee-not-active']);
});
