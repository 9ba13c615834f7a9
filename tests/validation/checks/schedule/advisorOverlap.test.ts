import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, twoSessions, withPlacements } from '../../samples';

it('refuses somebody who leads two sessions at once', () => {
  const found = validateEdition(samples['schedule/advisor-overlap']);
  expect(found).toMatchObject([
    { code: 'schedule/advisor-overlap', severity: 'error', path: ['schedule', 'placements', 1], related: [['schedule', 'placements', 0]] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Ann » a deux séances à la fois le mardi 1er décembre 2020 : « Rencontre – A » et « Rencontre – B ». Déplacer l’une des deux, ou la confier à quelqu’un d’autre.",
      ""Ann" has two sessions at once on Tuesday, December 1, 2020: "Meeting – A" and "Meeting – B". Move one of the two, or give it to someone else.",
    ]
  `);
});

it('is silent where one begins as the other ends, and where one is called off', () => {
  expect(
    validateEdition(
      withPlacements(
        [
          { advisors: [{ role: 'facilitator', advisor: 'ann' }] },
          { session: 's2', start: '10:00', advisors: [{ role: 'facilitator', advisor: 'ann' }] },
        ],
        { sessions: twoSessions() },
      ),
    ),
  ).toEqual([]);
  const called = samples['schedule/advisor-overlap'].sessions.map((session, index) =>
    index === 0 ? { ...session, status: 'cancelled' as const, statusReason: { fr: 'Relâche', en: 'Break' } } : session,
  );
  expect(validateEdition({ ...samples['schedule/advisor-overlap'], sessions: called })).toEqual([]);
});
