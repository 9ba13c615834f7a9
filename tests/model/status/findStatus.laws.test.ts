import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '../../../src/base/plainDate';
import { lifecycles, type LifecycleKind, type StatusOf } from '../../../src/model/lifecycles/registry';
import { changeStatus, type StatusRecord } from '../../../src/model/status/changeStatus';
import { findStatus } from '../../../src/model/status/findStatus';
import { listTransitions } from '../../../src/model/status/listTransitions';
import type { StatusChange } from '../../../src/model/status/statusChange';

const reason = { fr: 'Parce que.' };
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2020-11-01', days));
const status = fc.constantFrom('admitted', 'active', 'paused', 'withdrawn');
const changes: fc.Arbitrary<readonly StatusChange[]> = fc.array(fc.record({ status, on: day }), { maxLength: 12 });
const changesOfDifferentDays = fc.uniqueArray(fc.record({ status, on: day }), { maxLength: 12, selector: ({ on }) => on });

describe('the status of a record on a day', () => {
  it('does not depend on the order in which its changes are written, when their days differ', () => {
    fc.assert(
      fc.property(
        changesOfDifferentDays.chain((history) =>
          fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
        ),
        day,
        ([history, shuffled], asOf) => {
          expect(findStatus({ history: shuffled }, { asOf })).toBe(findStatus({ history }, { asOf }));
        },
      ),
    );
  });

  it('is not altered by a change that comes later', () => {
    fc.assert(
      fc.property(changes, status, day, day, fc.nat(12), (history, later, on, asOf, place) => {
        fc.pre(on > asOf);
        const longer = history.toSpliced(place, 0, { status: later, on });
        expect(findStatus({ history: longer }, { asOf })).toBe(findStatus({ history }, { asOf }));
      }),
    );
  });

  it('is that of the naive reading: keep what took effect, sort by day, take the last', () => {
    fc.assert(
      fc.property(changes, day, (history, asOf) => {
        const kept = history.filter(({ on }) => on <= asOf).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
        expect(findStatus({ history }, { asOf })).toBe(kept.at(-1)?.status);
      }),
    );
  });
});

describe.each(lifecycles.map(({ kind }) => kind))('every sequence of steps of %s', (kind) => {
  it('goes where the lifecycle allows, and nowhere else', () => checkSequences(kind));
});

/** All pairs, then walks of any length: what is allowed succeeds, what is not leaves no trace. */
function checkSequences(kind: LifecycleKind) {
  const { statuses } = lifecycles.find((lifecycle) => lifecycle.kind === kind) ?? { statuses: [] };
  const codes = statuses.map(({ code }) => code);
  for (const from of [undefined, ...codes]) {
    for (const to of codes) {
      const record: StatusRecord<StatusOf<LifecycleKind>> = from === undefined ? {} : { status: from };
      const result = changeStatus(kind, record, { to, on: '2021-01-01', reason });
      expect(result.success, `${String(from)} to ${to}`).toBe(listTransitions(kind, from).includes(to));
    }
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...codes), day), { maxLength: 15 }), (moves) => {
      let record: StatusRecord<StatusOf<LifecycleKind>> = {};
      let steps = 0;
      for (const [to, on] of moves) {
        const result = changeStatus(kind, record, { to, on, reason });
        const since = record.history?.at(-1)?.on;
        expect(result.success).toBe(listTransitions(kind, record.status).includes(to) && (since === undefined || since <= on));
        if (!result.success) continue;
        steps += 1;
        const before = record;
        record = result.data;
        // The present status is the fold of the history, and no earlier answer moved.
        expect(findStatus(record, { asOf: on })).toBe(to);
        if (since !== undefined && since < on) {
          expect(findStatus(record, { asOf: addDays(on, -1) })).toBe(findStatus(before, { asOf: addDays(on, -1) }));
        }
      }
      expect(record.history?.length ?? 0).toBe(steps);
      expect(record.history?.at(-1)?.status).toBe(record.status);
    }),
  );
}
