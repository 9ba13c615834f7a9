import fc from 'fast-check';
import { expect, it } from 'vitest';

import { splitMinutes } from '../../src/parcours/splitMinutes';

it('parts sum to the whole, differ by a minute at most, the longer first, and none is empty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6_000_000 }), fc.integer({ min: 1, max: 200 }), (minutes, parts) => {
      const split = splitMinutes(minutes, parts);
      expect(split.reduce((sum, part) => sum + part, 0)).toBe(minutes);
      expect(split).toEqual([...split].sort((a, b) => b - a));
      expect((split[0] ?? 0) - (split.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      expect(split).toHaveLength(Math.min(minutes, parts));
      expect(split).not.toContain(0);
    }),
  );
});
