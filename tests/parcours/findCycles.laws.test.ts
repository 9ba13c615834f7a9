import fc from 'fast-check';
import { expect, it } from 'vitest';

import { findCycles } from '../../src/parcours/findCycles';

const graph = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }));

/** Whether an order exists, by another road: putting items one by one, until none can be put. */
function canBeOrdered(predecessors: readonly (readonly number[])[]): boolean {
  const put = new Set<number>();
  for (let round = 0; round < predecessors.length; round += 1) {
    for (const [item, earlier] of predecessors.entries()) if (earlier.every((one) => put.has(one))) put.add(item);
  }
  return put.size === predecessors.length;
}

it('a circle is found exactly when no order exists, and each one named is a circle indeed', () => {
  fc.assert(
    fc.property(graph, (predecessors) => {
      const cycles = findCycles(predecessors);
      expect(cycles.length === 0).toBe(canBeOrdered(predecessors));
      const named = cycles.flat();
      expect(new Set(named).size).toBe(named.length);
      for (const cycle of cycles) {
        expect(cycle[0]).toBe(Math.min(...cycle));
        for (const [index, item] of cycle.entries()) expect(predecessors[item]).toContain(cycle[(index + 1) % cycle.length]);
      }
    }),
  );
});
