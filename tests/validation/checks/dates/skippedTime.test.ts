import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const place = (start: string, timeZone = 'America/Toronto', date = '2021-03-14') =>
  validateEdition(
    buildEdition({ schedule: { timeZone, placements: [{ session: 's1', date, start, sessionMinutes: 60, advisors: [] }] } }),
  ).filter(({ code }) => code === 'dates/skipped-time');

it('refuses a session that starts in the hour skipped in spring', () => {
  const found = place('02:30');
  expect(found).toEqual([
    {
      code: 'dates/skipped-time',
      severity: 'error',
      path: ['schedule', 'placements', 0, 'start'],
      params: {
        session: 's1',
        date: '2021-03-14',
        start: '02:30',
        timeZone: 'America/Toronto',
        sessionFr: 'Rencontre',
        sessionEn: 'Meeting',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » commence à 2 h 30 le 14 mars 2021, une heure qui n’existe pas ce jour-là : les horloges avancent. Déplacer la séance d’une heure.",
      "The session "Meeting" starts at 2:30 a.m. on March 14, 2021, a time that does not exist that day: clocks go forward. Move the session by an hour.",
    ]
  `);
});

it('stays silent at both limits of that hour, the day before, and where clocks do not change', () => {
  expect(place('02:00')).toHaveLength(1);
  expect(place('02:59')).toHaveLength(1);
  expect(place('01:59')).toEqual([]);
  expect(place('03:00')).toEqual([]);
  expect(place('02:30', 'America/Toronto', '2021-03-13')).toEqual([]);
  expect(place('02:30', 'America/Blanc-Sablon')).toEqual([]);
});

it('leaves an unknown zone to the check of zones', () => {
  expect(place('02:30', 'Montréal')).toEqual([]);
});
