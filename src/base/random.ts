/** A repeatable stream of numbers: same seed, same stream, on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to `below - 1`; throws a RangeError unless `below` is a whole number from 1 to 2³². */
  readonly nextBelow: (below: number) => number;
}

/**
 * A small seeded generator (mulberry32, Tommy Ettinger, 2017, public domain): 32 bits of state, enough to break ties and to explore,
 * never for secrets.
 *
 * @param seed - A whole number; only its low 32 bits count.
 * @throws RangeError when the seed is not a safe integer.
 * @example
 * seedRandom(2020).nextBelow(6) === seedRandom(2020).nextBelow(6) // => true
 */
export function seedRandom(seed: number): SeededRandom {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seedRandom: a whole number was expected as seed, not ${String(seed)}`);
  let state = seed >>> 0;
  return {
    nextBelow(below) {
      if (!Number.isInteger(below) || below < 1 || below > 4_294_967_296) {
        throw new RangeError(`nextBelow: a whole number from 1 to 2³² was expected, not ${String(below)}`);
      }
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      const unit = (mixed ^ (mixed >>> 14)) >>> 0;
      return Math.floor((unit / 4_294_967_296) * below);
    },
  };
}
