import fc from 'fast-check';
import { expect, it } from 'vitest';

import { computeReceivedMinutes } from '../../src/hours/computeReceivedMinutes';
import { computeTotals, type Totals } from '../../src/hours/computeTotals';
import { buildSession } from './buildSession';

const session = fc
  .record({
    cohort: fc.constantFrom('c1', 'c2'),
    hourKind: fc.constantFrom('content', 'coaching'),
    kind: fc.constantFrom('workshop', 'coaching', 'training'),
    format: fc.constantFrom('group', 'individual'),
    envelope: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    status: fc.constantFrom('planned', 'held', 'cancelled', 'pending', 'not-applicable'),
    sessionMinutes: fc.integer({ min: 0, max: 6_000_000 }),
    attendees: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3')),
    facilitators: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ envelope, attendees, facilitators, ...changes }) =>
    buildSession({
      ...changes,
      ...(envelope !== undefined && { envelope }),
      attendees: attendees.map((enterprise) => ({ enterprise, attendance: 'required' })),
      facilitators: facilitators === 0 ? [] : [{ role: 'coach', number: facilitators }],
    }),
  );
const sessions = fc.array(session, { maxLength: 30 });
const by = fc.constantFrom('cohort', 'hourKind', 'kind', 'format', 'envelope');

it('parts sum to the whole, whatever they are told apart by', () => {
  fc.assert(
    fc.property(sessions, by, (list, dimension) => {
      const { total, parts } = computeTotals(list, { by: dimension });
      for (const count of ['sessions', 'sessionMinutes', 'givenMinutes', 'receivedMinutes'] as const satisfies (keyof Totals)[]) {
        expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(total[count]);
      }
    }),
  );
});

it('what each enterprise receives sums to what is received in all', () => {
  fc.assert(
    fc.property(sessions, (list) => {
      const received = computeReceivedMinutes(list).reduce((sum, { receivedMinutes }) => sum + receivedMinutes, 0);
      expect(received).toBe(computeTotals(list).total.receivedMinutes);
    }),
  );
});

it('the order of sessions does not count', () => {
  fc.assert(
    fc.property(sessions, by, (list, dimension) => {
      const reversed = [...list].reverse();
      expect(computeTotals(reversed, { by: dimension })).toEqual(computeTotals(list, { by: dimension }));
      expect(computeReceivedMinutes(reversed)).toEqual(computeReceivedMinutes(list));
    }),
  );
});
