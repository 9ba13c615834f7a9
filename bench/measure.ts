/** Two ways of doing the same work. */
export interface Contest {
  readonly ours: () => unknown;
  readonly bare: () => unknown;
}

/** Median milliseconds of each, and the ratio of ours to bare taken round by round: quartiles and median. */
export interface Measure {
  readonly ours: number;
  readonly bare: number;
  readonly ratio: readonly [lowQuartile: number, median: number, highQuartile: number];
}

const quantile = (sorted: readonly number[], share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

function time(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/**
 * Times two ways side by side: in each round both run once, the first to run alternating, so that a slow spell of the
 * machine weighs on both. The first rounds warm up and are not counted.
 */
export function measure({ ours, bare }: Contest, rounds: number): Measure {
  const taken: { ours: number; bare: number }[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    const times = { ours: 0, bare: 0 };
    for (const way of order) times[way] = time(way === 'ours' ? ours : bare);
    if (round >= 0) taken.push(times);
  }
  const ratios = ascending(taken.map((times) => times.ours / times.bare));
  return {
    ours: quantile(ascending(taken.map((times) => times.ours)), 0.5),
    bare: quantile(ascending(taken.map((times) => times.bare)), 0.5),
    ratio: [quantile(ratios, 0.25), quantile(ratios, 0.5), quantile(ratios, 0.75)],
  };
}

/** The exponent k of the growth `time ≈ c · size^k`: slope of the least-squares line through the logarithms. */
export function fitExponent(points: readonly (readonly [size: number, milliseconds: number])[]): number {
  const logs = points.map(([size, milliseconds]) => [Math.log(size), Math.log(milliseconds)] as const);
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [meanX, meanY] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const covariance = mean(logs.map(([x, y]) => (x - meanX) * (y - meanY)));
  return covariance / mean(logs.map(([x]) => (x - meanX) ** 2));
}
