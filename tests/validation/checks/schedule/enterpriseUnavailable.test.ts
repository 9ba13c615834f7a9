import { expect, it } from 'vitest';

import type { Availability } from '../../../../src/model/availability';
import type { Edition } from '../../../../src/model/edition';
import type { Placement } from '../../../../src/model/schedule';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, tuesdays, withPlacements } from '../../samples';

it('warns of a session outside the hours of an enterprise required', () => {
  const found = validateEdition(samples['schedule/enterprise-unavailable']);
  expect(found).toMatchObject([
    {
      code: 'schedule/enterprise-unavailable',
      severity: 'warning',
      path: ['schedule', 'placements', 0],
      related: [['enterpriseAvailabilities', 0, 'availability', 'weekly']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « A » n’est pas libre pendant toute la séance « Rencontre », le mardi 1er décembre 2020 de 9 h 01 à 10 h 01. Déplacer la séance, rendre l’entreprise facultative, ou corriger ses disponibilités.",
      "The enterprise "A" is not free during all of the session "Meeting", on Tuesday, December 1, 2020, 9:01 to 10:01 a.m. Move the session, make the enterprise optional, or correct its availability.",
    ]
  `);
});

it('is silent within the very hours, on a day added, where hours are not known, and once held', () => {
  expect(judge(tuesdays)).toEqual([]);
  expect(judge({ weekly: [], exceptions: [{ date: '2020-12-02', available: false }] })).toEqual([]);
  const added = {
    weekly: [{ weekday: 'monday', from: '09:00', to: '10:00' }],
    exceptions: [{ date: '2020-12-01', available: true }],
  } as const;
  expect(judge(added)).toEqual([]);
  const { sessions, ...others } = samples['schedule/enterprise-unavailable'];
  expect(validateEdition({ ...others, sessions: sessions.map((session) => ({ ...session, status: 'held' })) })).toEqual([]);
});

it('refuses a day of absence, also where the hours of the week are not known; a warning where someone fixed it', () => {
  const absent = { weekly: [], exceptions: [{ date: '2020-12-01', available: false, from: '09:59' }] };
  const say = (pinned: boolean) => judge(absent, { pinned }).map(({ severity, related }) => [severity, related]);
  const related = [['enterpriseAvailabilities', 0, 'availability', 'exceptions', 0]];
  expect(say(false)).toEqual([['error', related]]);
  expect(say(true)).toEqual([['warning', related]]);
});

it('reads a session that passes midnight day by day', () => {
  const { sessions } = withPlacements([]);
  const long = { sessions: sessions.map((session) => ({ ...session, sessionMinutes: 60 })) };
  const weekly = [{ weekday: 'tuesday', from: '23:00', to: '24:00' }] as const;
  const found = judge({ weekly }, { start: '23:30' }, long);
  expect(found.map(({ params }) => [params['date'], params['from'], params['to']])).toEqual([['2020-12-02', '00:00', '00:30']]);
});

function judge(availability: Availability, placement: Partial<Placement> = {}, rest: Partial<Edition> = {}) {
  return validateEdition(withPlacements([placement], { ...{ enterpriseAvailabilities: [{ enterprise: 'a', availability }] }, ...rest }));
}
