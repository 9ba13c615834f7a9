import type { SchedulingProblem } from '../schedulingProblem';
import type { Names } from './names';

/**
 * What each partner may give, and should: its target, or its share of the whole work in proportion to the budgets (whole minutes, rounded
 * down; exact at any size).
 */
export function compileTargets(
  { partnerBudgets = [] }: SchedulingProblem,
  { partners, sessions }: Names,
): {
  readonly budget: Float64Array;
  readonly target: Float64Array;
} {
  const budgets = new Map(partnerBudgets.map((budget) => [budget.partner, budget]));
  const offered = partnerBudgets.reduce((total, { givenMinutes }) => total + BigInt(givenMinutes), 0n);
  const asked = sessions.reduce(
    (total, { sessionMinutes, roles }) => total + BigInt(sessionMinutes) * roles.reduce((posts, { number }) => posts + BigInt(number), 0n),
    0n,
  );
  const share = (minutes: number) => (offered === 0n ? 0 : Number((asked * BigInt(minutes)) / offered));
  return {
    budget: Float64Array.from(partners, (partner) => budgets.get(partner)?.givenMinutes ?? Infinity),
    target: Float64Array.from(partners, (partner) => {
      const budget = budgets.get(partner);
      return budget === undefined ? Infinity : (budget.targetMinutes ?? share(budget.givenMinutes));
    }),
  };
}
