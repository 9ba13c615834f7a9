/** A repeatable stream of numbers: same seed, same stream, on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to `below - 1`. */
  readonly nextBelow: (below: number) => number;
}

/**
 * A small seeded generator (mulberry32, Tommy Ettinger, 2017, public domain): 32 bits of state, enough to break ties and to explore,
 * never for secrets.
 *
 * @param seed - A whole number; only its low 32 bits count.
 * @throws RangeError when the seed is not a safe integer.
 */
export function seedRandom(seed: number): SeededRandom {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seedRandom: a whole number was expected as seed, not ${String(seed)}`);
  let state = seed >>> 0;
  return {
    nextBelow(below) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      const unit = (mixed ^ (mixed >>> 14)) >>> 0;
      return Math.floor((unit / 4_294_967_296) * below);
    },
  };
}
