import { expect, it } from 'vitest';

import type { SessionStatus } from '../../../../src/model/session';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';

const place = (date: string, status: SessionStatus = 'planned') =>
  validateEdition(
    buildEdition({
      closures: [
        { from: '2020-12-25', to: '2020-12-25', reason: { fr: 'Noël', en: 'Christmas' } },
        { from: '2021-01-05', to: '2021-01-12', reason: { fr: 'Relâche' } },
      ],
      sessions: [buildSession({ status })],
      schedule: { timeZone: 'America/Toronto', placements: [{ session: 's1', date, start: '09:00', sessionMinutes: 60, advisors: [] }] },
    }),
  ).filter(({ code }) => code === 'schedule/placed-on-closure');

it('warns of a session placed on a day of closure, with the day in words and why it is closed', () => {
  const found = place('2021-01-12');
  expect(found).toEqual([
    {
      code: 'schedule/placed-on-closure',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'date'],
      params: { session: 's1', date: '2021-01-12', reasonFr: 'Relâche', reasonEn: 'Relâche', sessionFr: 'Rencontre', sessionEn: 'Meeting' },
      related: [['closures', 1]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » est placée le mardi 12 janvier 2021, un jour de fermeture (Relâche). Déplacer la séance, ou retirer ce jour des fermetures.",
      "The session "Meeting" is placed on Tuesday, January 12, 2021, a day of closure (Relâche). Move the session, or remove this day from the closures.",
    ]
  `);
});

it('speaks on both ends of the closure, and is silent the day before and the day after', () => {
  expect(place('2021-01-05')).toHaveLength(1);
  expect(place('2021-01-04')).toEqual([]);
  expect(place('2021-01-13')).toEqual([]);
  expect(place('2020-12-25')[0]?.params['reasonEn']).toBe('Christmas');
});

it('speaks of a session that was held, and leaves alone those called off', () => {
  expect(place('2021-01-12', 'held')).toHaveLength(1);
  expect(place('2021-01-12', 'cancelled')).toEqual([]);
  expect(place('2021-01-12', 'not-applicable')).toEqual([]);
});
