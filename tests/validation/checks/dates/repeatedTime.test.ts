import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const place = (start: string, timeZone = 'America/Toronto', date = '2020-11-01') =>
  validateEdition(
    buildEdition({ schedule: { timeZone, placements: [{ session: 's1', date, start, sessionMinutes: 60, advisors: [] }] } }),
  ).filter(({ code }) => code === 'dates/repeated-time');

it('warns of a session that starts in the hour repeated in autumn', () => {
  const found = place('01:30');
  expect(found).toEqual([
    {
      code: 'dates/repeated-time',
      severity: 'warning',
      path: ['schedule', 'placements', 0, 'start'],
      params: {
        session: 's1',
        date: '2020-11-01',
        start: '01:30',
        timeZone: 'America/Toronto',
        sessionFr: 'Rencontre',
        sessionEn: 'Meeting',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La séance « Rencontre » commence à 1 h 30 le 1er novembre 2020, une heure qui revient deux fois cette nuit-là : la première est retenue. Déplacer la séance, ou dire aux personnes attendues de laquelle des deux il s’agit.",
      "The session "Meeting" starts at 1:30 a.m. on November 1, 2020, a time that comes twice that night: the first is meant. Move the session, or tell those expected which of the two it is.",
    ]
  `);
});

it('stays silent at both limits of that hour, the day after, and where clocks do not change', () => {
  expect(place('01:00')).toHaveLength(1);
  expect(place('01:59')).toHaveLength(1);
  expect(place('00:59')).toEqual([]);
  expect(place('02:00')).toEqual([]);
  expect(place('01:30', 'America/Toronto', '2020-11-02')).toEqual([]);
  expect(place('01:30', 'America/Blanc-Sablon')).toEqual([]);
});

it('leaves an unknown zone to the check of zones', () => {
  expect(place('01:30', 'Montréal')).toEqual([]);
});
