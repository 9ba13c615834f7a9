import type * as z from 'zod';
import { describe, expect, it } from 'vitest';

import { agreementStatusSchema } from '../../../src/model/agreement';
import { aidStatusSchema } from '../../../src/model/aid';
import { applicationStatusSchema } from '../../../src/model/application';
import { memberStatusSchema } from '../../../src/model/cohort';
import { editionStatusSchema } from '../../../src/model/edition';
import type { Lifecycle } from '../../../src/model/lifecycles/lifecycle';
import { lifecycles, type LifecycleKind } from '../../../src/model/lifecycles/registry';
import { sessionStatusSchema } from '../../../src/model/session';

const schemas: Readonly<Record<LifecycleKind, z.ZodEnum>> = {
  edition: editionStatusSchema,
  application: applicationStatusSchema,
  member: memberStatusSchema,
  session: sessionStatusSchema,
  aid: aidStatusSchema,
  agreement: agreementStatusSchema,
};

/** Statuses that some sequence of steps reaches, by brute force from every start. */
function listReachable({ starts, next }: Lifecycle): Set<string> {
  const reached = new Set(starts);
  for (const status of reached) for (const to of next[status] ?? []) reached.add(to);
  return reached;
}

describe.each(lifecycles.map((lifecycle): [LifecycleKind, Lifecycle] => [lifecycle.kind, lifecycle]))(
  'the lifecycle of %s',
  (kind, lifecycle) => {
    const codes = lifecycle.statuses.map(({ code }) => code);

    it('has the statuses that documents may hold, no other, each with its label in both languages', () => {
      expect(codes.toSorted()).toEqual([...schemas[kind].options].toSorted());
      expect(new Set(codes).size).toBe(codes.length);
      for (const { label } of lifecycle.statuses) expect([label.fr, label.en].every((text) => text.trim() !== '')).toBe(true);
    });

    it('names nothing but its own statuses, and never steps in place', () => {
      expect(Object.keys(lifecycle.next).toSorted()).toEqual(codes.toSorted());
      const named = [...lifecycle.starts, ...lifecycle.reasoned, ...Object.values(lifecycle.next).flat()];
      expect(named.filter((status) => !codes.includes(status))).toEqual([]);
      for (const [from, allowed] of Object.entries(lifecycle.next)) {
        expect(allowed).not.toContain(from);
        expect(new Set(allowed).size).toBe(allowed.length);
      }
    });

    it('reaches every status from where it begins', () => {
      expect([...listReachable(lifecycle)].toSorted()).toEqual(codes.toSorted());
    });

    it('can be brought to an end from everywhere', () => {
      const ends = codes.filter((code) => lifecycle.next[code]?.length === 0);
      expect(ends).not.toEqual([]);
      for (const code of codes) {
        const ahead = listReachable({ ...lifecycle, starts: [code] });
        expect(
          ends.some((end) => ahead.has(end)),
          code,
        ).toBe(true);
      }
    });

    it('asks a reason of every refusal, withdrawal and cancellation', () => {
      const refusals = ['cancelled', 'declined', 'ineligible', 'refused', 'withdrawn'].filter((status) => codes.includes(status));
      expect(lifecycle.reasoned).toEqual(expect.arrayContaining(refusals));
      expect(refusals).not.toEqual([]);
    });
  },
);

it('each kind of noun ends where it is said to end', () => {
  const ends = lifecycles.map(({ kind, statuses, next }: Lifecycle) => [
    kind,
    statuses.map(({ code }) => code).filter((code) => next[code]?.length === 0),
  ]);
  expect(Object.fromEntries(ends)).toEqual({
    edition: ['done', 'cancelled'],
    application: ['declined', 'withdrawn'],
    member: ['withdrawn', 'completed'],
    session: ['held'],
    aid: ['paid', 'refused'],
    agreement: ['closed', 'cancelled'],
  });
});
