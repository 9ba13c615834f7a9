import { getInt } from '../get';
import type { Move } from './move';

/** Takes apart a few tasks by chance. */
export const takeAny: Move = {
  id: 'take-any',
  choose({ tasks }, { start }, random, chosen) {
    if (tasks.count === 0) return 1;
    const number = 2 + random.nextBelow(5);
    for (let k = 0; k < number; k += 1) {
      const task = random.nextBelow(tasks.count);
      if (getInt(start, task) >= 0) chosen.push(task);
    }
    return number;
  },
};
