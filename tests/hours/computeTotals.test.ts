import { describe, expect, it } from 'vitest';

import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { computeTotals } from '../../src/hours/computeTotals';
import type { SessionStatus } from '../../src/model/session';
import { buildSession } from './buildSession';

const sessions = [
  buildSession({ envelope: 'b' }),
  buildSession({ envelope: 'a', sessionMinutes: 30 }),
  buildSession({ sessionMinutes: 15 }),
  buildSession({ envelope: 'b', sessionMinutes: 45, status: 'held' }),
];

describe('totals of sessions', () => {
  it('are given in all and by envelope, sessions without envelope last', () => {
    const { total, parts } = computeTotals(sessions, { by: 'envelope' });
    expect(total).toEqual({ sessions: 4, sessionMinutes: 150, givenMinutes: 150, receivedMinutes: 150 });
    expect(parts.map(({ key, sessionMinutes }) => [key, sessionMinutes])).toEqual([
      ['a', 30],
      ['b', 105],
      [null, 15],
    ]);
  });

  it('have no part when nothing says by what', () => {
    expect(computeTotals(sessions).parts).toEqual([]);
  });

  it.each(['cancelled', 'pending', 'not-applicable'] as SessionStatus[])(
    'do not count a session that is %s, unless it is asked for',
    (status) => {
      const some = [buildSession(), buildSession({ status })];
      expect(computeTotals(some).total.sessions).toBe(1);
      expect(computeTotals(some, { statuses: [status] }).total.sessions).toBe(1);
      expect(computeReceivedMinutes(some)).toEqual([{ enterprise: 'a', receivedMinutes: 60 }]);
      expect(computeReceivedMinutes(some, { statuses: ['planned', status] })).toEqual([{ enterprise: 'a', receivedMinutes: 120 }]);
    },
  );
});
