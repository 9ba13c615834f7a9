import { expect, it } from 'vitest';

import type { SessionRole } from '../../../../src/model/session';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const inspect = (need: Partial<SessionRole>, sessions = 1) =>
  validateEdition(
    buildEdition({
      rooms: [{ id: 'hall', name: 'Salle' }],
      envelopes: [],
      sessions: Array.from({ length: sessions }, (_, index) => {
        const { envelope, ...session } = buildSession({ id: `s${index}`, facilitators: [{ role: 'coach', number: 1, ...need }] });
        expect(envelope).toBeDefined();
        return session;
      }),
    }),
  );

it('says once that nobody has the expertise that two sessions ask for', () => {
  const found = inspect({ expertise: ['finance', 'marketing'] }, 2);
  expect(found).toEqual([
    {
      code: 'sessions/role-without-holder',
      severity: 'error',
      path: ['sessions', 0, 'facilitators', 0],
      params: { role: 'coach', expertise: ['finance', 'marketing'], number: 1, holders: 0, sessions: 2 },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le rôle « Accompagnement » (Finances ou Mise en marché) demande 1 personne dans 2 séances, et l’édition n’en compte aucune. Trouver un partenaire qui prête une personne de cette expertise, ou revoir ce que la séance demande.",
      "The role "Coach" (Finance or Marketing) takes 1 person in 2 sessions, and the edition has none. Find a partner who lends a person with this expertise, or revise what the session asks for.",
    ]
  `);
});

it('is silent when just enough advisors can', () => {
  expect(inspect({ expertise: ['finance', 'codevelopment-facilitation'] })).toEqual([]);
  expect(inspect({})).toEqual([]);
});

it('counts only the advisors that the session allows', () => {
  expect(inspect({ advisors: ['ann'] })).toEqual([]);
  expect(inspect({ advisors: ['ann'], expertise: ['finance'] }).map(({ params }) => params['holders'])).toEqual([0]);
  expect(inspect({ number: 2 }).map(({ params }) => params)).toEqual([
    { role: 'coach', expertise: [], number: 2, holders: 1, sessions: 1 },
  ]);
  expect(render(inspect({ number: 2 }))).toMatchInlineSnapshot(`
    [
      "Le rôle « Accompagnement » demande 2 personnes dans 1 séance, et l’édition en compte 1. Trouver un partenaire qui prête une personne de cette expertise, ou revoir ce que la séance demande.",
      "The role "Coach" takes 2 people in 1 session, and the edition has 1. Find a partner who lends a person with this expertise, or revise what the session asks for.",
    ]
  `);
});

it('leaves an unknown advisor to another check, and a session held to the past', () => {
  expect(inspect({ advisors: ['bob'] }).map(({ code }) => code)).toEqual(['references/unknown-reference']);
  const held = buildSession({ status: 'held', facilitators: [{ role: 'coach', number: 9 }], envelope: 'content' });
  expect(
    validateEdition(buildEdition({ envelopes: [{ ...buildEdition().envelopes[0]!, plannedMinutes: 540 }], sessions: [held] })),
  ).toEqual([]);
});
