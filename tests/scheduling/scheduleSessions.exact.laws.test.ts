import fc from 'fast-check';
import { expect, test } from 'vitest';

import { runChecks } from '../../src/diagnostics/defineCheck';
import { hasErrors } from '../../src/diagnostics/diagnostic';
import { problemChecks } from '../../src/scheduling/checks/registry';
import { scheduleSessions } from '../../src/scheduling/scheduleSessions';
import { bruteForce } from './bruteForce';
import { atMost, smallProblem } from './smallWorld';

const tinyProblems = smallProblem({ sessions: 3, days: 2, grids: [60], lastHour: 6 }).filter(
  (problem) => !hasErrors(runChecks(problemChecks, problem)),
);
const anySeed = fc.integer({ min: 0, max: 1_000_000 });
const costOf = (goals: readonly { readonly value: number; readonly weight: number }[]) =>
  goals.reduce((sum, { value, weight }) => sum + value * weight, 0);
const timeout = 1_800_000;

test(
  'the scheduler places all of a tiny problem exactly when trying everything finds a schedule, and proves only what is true',
  { timeout },
  () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(tinyProblems, anySeed, (problem, seed) => {
        const truth = bruteForce(problem, { until: 1 });
        fc.pre(truth !== undefined);
        const outcome = scheduleSessions(problem, { maxSteps: 300, seed });
        const placesAll = outcome.unplaced.length === 0;
        seen.set(outcome.status, (seen.get(outcome.status) ?? 0) + 1);
        expect(placesAll).toBe(truth.count > 0);
        if (outcome.status === 'infeasible') expect(placesAll).toBe(false);
      }),
      atMost(1000),
    );
    expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(['feasible', 'infeasible', 'optimal']));
  },
);

test('no schedule of a tiny problem costs less than its lower bound, nor than a schedule said to be optimal', { timeout }, () => {
  fc.assert(
    fc.property(smallProblem({ sessions: 2, days: 1, grids: [60], lastHour: 6 }), anySeed, (problem, seed) => {
      fc.pre(!hasErrors(runChecks(problemChecks, problem)));
      const truth = bruteForce(problem);
      fc.pre(truth !== undefined);
      const { count, leastCost } = truth;
      const { status, lowerBound, goals } = scheduleSessions(problem, { maxSteps: 60, seed });
      if (count > 0) expect(lowerBound).toBeLessThanOrEqual(leastCost);
      if (status === 'optimal') expect(costOf(goals)).toBe(leastCost);
      if (status === 'feasible') expect(costOf(goals)).toBeGreaterThanOrEqual(leastCost);
    }),
    atMost(1000),
  );
});
