import { expect, it } from 'vitest';

import { listPlacedSessions, listUnplacedSessions } from '../../src/reports/listPlacedSessions';
import { buildEdition, buildPlacement, buildSession } from '../exchange/buildEdition';

const edition = buildEdition({
  sessions: [
    buildSession({ id: 'b' }),
    buildSession({ id: 'a', attendees: [] }),
    buildSession({ id: 'off', status: 'not-applicable' }),
    buildSession({ id: 'free' }),
  ],
  schedule: {
    timeZone: 'America/Toronto',
    placements: [
      buildPlacement({ session: 'b', date: '2020-12-07', room: 'fleuve' }),
      buildPlacement({
        session: 'a',
        date: '2020-12-07',
        advisors: [
          { role: 'lead', advisor: 'karine' },
          { role: 'coach', advisor: 'karine' },
        ],
      }),
      buildPlacement({ session: 'off', date: '2020-12-01' }),
      buildPlacement({ session: 'lost', date: '2020-12-01' }),
    ],
  },
});
const ids = (...args: Parameters<typeof listPlacedSessions>) => listPlacedSessions(...args).map(({ session }) => session.id);

it('is in order of time, then of id, without what is called off or unknown', () => {
  expect(ids(edition)).toEqual(['a', 'b']);
  expect(ids(edition, { cancelled: true })).toEqual(['off', 'a', 'b']);
  expect(ids(buildEdition())).toEqual([]);
});

it('is that of an enterprise, a person, a room or a cohort', () => {
  expect(ids(edition, { of: { kind: 'enterprise', id: 'sabord' } })).toEqual(['b']);
  expect(ids(edition, { of: { kind: 'advisor', id: 'karine' } })).toEqual(['a']);
  expect(ids(edition, { of: { kind: 'room', id: 'fleuve' } })).toEqual(['b']);
  expect(ids(edition, { of: { kind: 'cohort', id: 'pilote' } })).toEqual(['a', 'b']);
  expect(listPlacedSessions(edition)[0]?.advisors).toEqual(['karine']);
});

it('ends at the hour of the wall clock, through a change of clocks too', () => {
  const spring = (start: string, sessionMinutes = 120) =>
    listPlacedSessions({
      ...edition,
      schedule: { timeZone: 'America/Toronto', placements: [buildPlacement({ session: 'b', date: '2021-03-14', start, sessionMinutes })] },
    })[0]?.end;
  expect(spring('01:00')).toEqual({ date: '2021-03-14', time: '04:00' });
  expect(spring('02:30')).toEqual({ date: '2021-03-14', time: '04:30' });
});

it('leaves to be placed what is neither placed nor called off', () => {
  expect(listUnplacedSessions(edition).map(({ id }) => id)).toEqual(['free']);
  expect(listUnplacedSessions(buildEdition({ sessions: [buildSession({ id: 'a' })] })).map(({ id }) => id)).toEqual(['a']);
});
