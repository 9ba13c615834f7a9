import { expect, it } from 'vitest';

import type { Edition } from '../../../src/model/edition';
import { locateSession } from '../../../src/scheduling/build/locateSession';
import { buildSchedulingProblem } from '../../../src/scheduling/buildSchedulingProblem';
import { buildEdition, buildPlacement, buildSchedule, buildSession } from '../../model/builders';

const locate = (changes: Partial<Edition>) => {
  const edition = buildEdition(changes);
  return locateSession(edition, buildSchedulingProblem(edition).problem);
};

it('finds a session by its place in the edition, past those that are not to be placed', () => {
  const at = locate({ sessions: [buildSession({ id: 'off', status: 'cancelled' }), buildSession()] });
  expect(at(0, [])).toEqual(['sessions', 1]);
  expect(at(0, ['roles', 0, 'advisors', 2])).toEqual(['sessions', 1, 'facilitators', 0, 'advisors', 2]);
  expect(at(0, ['quorum'])).toEqual(['sessions', 1, 'quorum']);
  expect(at(9, [])).toEqual(['sessions']);
});

it('counts what comes before as the edition does, the sessions left out included', () => {
  const sessions = [
    buildSession({ id: 'off', status: 'cancelled' }),
    buildSession({ id: 'first' }),
    buildSession({ after: [{ session: 'off' }, { session: 'first' }] }),
  ];
  const at = locate({ sessions });
  expect(at(1, ['after', 0, 'lag'])).toEqual(['sessions', 2, 'after', 1, 'lag']);
  expect(at(1, ['after'])).toEqual(['sessions', 2, 'after']);
});

it('points at the cohort for the dates that come from it, at the session for its own', () => {
  const at = locate({ sessions: [buildSession({ notAfter: '2020-12-01' })] });
  expect(at(0, ['notBefore'])).toEqual(['cohorts', 0, 'from']);
  expect(at(0, ['notAfter'])).toEqual(['sessions', 0, 'notAfter']);
});

it('finds what is pinned, and who led a session that was held, in the schedule', () => {
  const schedule = buildSchedule({ placements: [buildPlacement({ session: 'x' }), buildPlacement({ pinned: true })] });
  const pinned = locate({ sessions: [buildSession()], schedule });
  expect(pinned(0, ['pinned', 'advisors', 0])).toEqual(['schedule', 'placements', 1, 'advisors', 0]);
  expect(pinned(0, ['sessionMinutes'])).toEqual(['schedule', 'placements', 1, 'sessionMinutes']);
  expect(pinned(0, ['roles', 0])).toEqual(['sessions', 0, 'facilitators', 0]);
  const held = locate({ sessions: [buildSession({ status: 'held' })], schedule });
  expect(held(0, ['roles', 0])).toEqual(['schedule', 'placements', 1, 'advisors']);
});

it('tells apart two sessions that bear one id', () => {
  const at = locate({ sessions: [buildSession(), buildSession({ id: 'between' }), buildSession()] });
  expect([0, 1, 2].map((index) => at(index, []))).toEqual([
    ['sessions', 0],
    ['sessions', 1],
    ['sessions', 2],
  ]);
});
