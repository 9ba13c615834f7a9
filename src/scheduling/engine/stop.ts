import type { Search } from './search';

/** When to end: the caller asked, the steps are spent, or everything is placed at the least cost that any schedule has. */
export function isOver({ pace, step, best }: Search, maxSteps: number, lowerBound: number): boolean {
  return pace.stopAsked || step >= maxSteps || (best.left === 0 && best.cost <= lowerBound);
}
