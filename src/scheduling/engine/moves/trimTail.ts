import { get, getInt } from '../get';
import type { Move } from './move';

/** Takes apart the last tasks of a group, which decide when it ends. */
export const trimTail: Move = {
  id: 'trim-tail',
  choose({ groups, groupCount }, { start }, random, chosen) {
    if (groupCount === 0) return 1;
    const group = random.nextBelow(groupCount);
    const members = groups.items.subarray(groups.offset[group], groups.offset[group + 1]);
    const size = 2 + random.nextBelow(5);
    const last: number[] = [];
    for (const task of members) {
      const at = getInt(start, task);
      if (at < 0 || (last.length === size && at <= getInt(start, get(last, 0)))) continue;
      // `last` is kept in order of start, and no longer than a few.
      const place = last.findIndex((other) => getInt(start, other) >= at);
      last.splice(place < 0 ? last.length : place, 0, task);
      if (last.length > size) last.shift();
    }
    chosen.push(...last);
    return members.length;
  },
};
