import { get } from './get';
import { compareScores, type Score } from './score';

/**
 * Late acceptance: a change is kept when it is no worse than what stood a fixed number of rounds ago, or than what stands now. One number to
 * set, no temperature. Reference: Burke and Bykov 2017.
 */
export interface Acceptance {
  readonly history: Score[];
}

/** Rounds between a score and the one it is compared with. */
const lateness = 80;

/** An acceptance that begins from a score. */
export function startAcceptance(score: Score): Acceptance {
  return { history: Array.from({ length: lateness }, () => score) };
}

/** Whether a round that led from one score to another is kept. Remembers what stands after it. */
export function accepts({ history }: Acceptance, round: number, before: Score, after: Score): boolean {
  const slot = round % history.length;
  const late = get(history, slot);
  // Never more tasks left out than now: the goals of a smaller schedule say nothing.
  const kept = after.left <= before.left && (compareScores(after, late) <= 0 || compareScores(after, before) <= 0);
  const standing = kept ? after : before;
  if (compareScores(standing, late) < 0) history[slot] = standing;
  return kept;
}
