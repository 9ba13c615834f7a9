import type { SeededRandom } from '../../../base/random';
import type { Assignment } from '../assignment';
import { get } from '../get';
import type { EngineModel } from '../model';

/** A part of a schedule to take apart, so that it can be put together better. */
export interface Move {
  readonly id: string;
  /**
   * Adds to `chosen` tasks that have a place, at most about `mostRemoved`; nothing where there is nothing of its kind. Repeats and pinned
   * tasks are left out by whoever calls. Returns about how many operations it took.
   */
  choose(model: EngineModel, assignment: Assignment, random: SeededRandom, chosen: number[]): number;
}

/** Tasks taken apart at once: enough to change something, few enough to put back quickly. */
export const mostRemoved = 12;

/** A few neighbours of a diary, around a place taken by chance. */
export function chooseStretch(diary: readonly number[], random: SeededRandom, most: number, chosen: number[]): void {
  if (diary.length === 0) return;
  const first = random.nextBelow(diary.length);
  for (let k = first; k < Math.min(diary.length, first + most); k += 1) chosen.push(get(diary, k));
}
