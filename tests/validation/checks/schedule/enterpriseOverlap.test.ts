import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, unledPlacements } from '../../samples';

it('refuses an enterprise required at two sessions at once', () => {
  const found = validateEdition(samples['schedule/enterprise-overlap']);
  expect(found).toMatchObject([
    {
      code: 'schedule/enterprise-overlap',
      severity: 'error',
      path: ['schedule', 'placements', 1],
      related: [['schedule', 'placements', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « A » doit être à deux séances à la fois le mardi 1er décembre 2020 : « Rencontre – A (1) » et « Rencontre – A (2) ». Déplacer l’une des deux, ou y rendre l’entreprise facultative.",
      "The enterprise "A" has to be at two sessions at once on Tuesday, December 1, 2020: "Meeting – A (1)" and "Meeting – A (2)". Move one of the two, or make the enterprise optional there.",
    ]
  `);
});

it('is silent where one begins as the other ends, and where one is called off', () => {
  expect(
    validateEdition(unledPlacements([{}, { session: 's2', start: '10:00' }], { attendees: [{ enterprise: 'a', attendance: 'required' }] })),
  ).toEqual([]);
  expect(
    validateEdition(unledPlacements([{}, { session: 's2', start: '09:59' }], { attendees: [{ enterprise: 'a', attendance: 'optional' }] })),
  ).toEqual([]);
  const called = samples['schedule/enterprise-overlap'].sessions.map((session, index) =>
    index === 0 ? { ...session, status: 'cancelled' as const, statusReason: { fr: 'Relâche', en: 'Break' } } : session,
  );
  expect(validateEdition({ ...samples['schedule/enterprise-overlap'], sessions: called })).toEqual([]);
});
