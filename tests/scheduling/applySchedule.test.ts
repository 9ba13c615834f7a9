import { expect, it } from 'vitest';

import type { Placement } from '../../src/model/schedule';
import { applySchedule } from '../../src/scheduling/applySchedule';
import { buildEdition, buildSession } from '../model/builders';
import { buildPlacement, buildSchedule } from './buildProblem';

const at = (session: string, start: string, overrides: Partial<Placement> = {}) => buildPlacement({ session, start, ...overrides });

it('gives the edition the schedule, in order of time then of id', () => {
  const edition = buildEdition({ sessions: ['a', 'b', 'c'].map((id) => buildSession({ id })) });
  const schedule = { ...buildSchedule(at('c', '09:00'), at('b', '10:00'), at('a', '10:00')), madeWith: { seed: 1, steps: 3 } };
  const applied = applySchedule(edition, { schedule, unplaced: [] });
  expect(applied.schedule?.placements.map(({ session }) => session)).toEqual(['c', 'a', 'b']);
  expect(applied.schedule?.madeWith).toEqual({ seed: 1, steps: 3 });
  expect(edition.schedule).toBeUndefined();
});

it('takes from its place a session left out, and keeps those held and those it does not know', () => {
  const edition = buildEdition({
    sessions: [buildSession({ id: 'left' }), buildSession({ id: 'held', status: 'held' }), buildSession({ id: 'other' })],
    schedule: buildSchedule(at('left', '08:00'), at('held', '09:00'), at('other', '10:00')),
  });
  const schedule = buildSchedule(at('held', '14:00'));
  const applied = applySchedule(edition, { schedule, unplaced: [{ session: 'left', reasons: [] }] });
  expect(applied.schedule?.placements.map(({ session, start }) => `${session} ${start}`)).toEqual(['held 09:00', 'other 10:00']);
});

it('pins nothing that was not pinned before', () => {
  const edition = buildEdition({
    sessions: ['a', 'b'].map((id) => buildSession({ id })),
    schedule: buildSchedule(at('a', '08:00', { pinned: true }), at('b', '09:00')),
  });
  const schedule = buildSchedule(at('a', '08:00', { pinned: true }), at('b', '09:00', { pinned: true, room: 'salle-a' }));
  expect(applySchedule(edition, { schedule, unplaced: [] }).schedule?.placements).toEqual([
    at('a', '08:00', { pinned: true }),
    at('b', '09:00', { room: 'salle-a' }),
  ]);
});
