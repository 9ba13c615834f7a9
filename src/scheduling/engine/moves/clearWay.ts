import { findEntry, type Diary } from '../diary';
import { get, getInt } from '../get';
import { mostRemoved, type Move } from './move';

/** Takes apart what surrounds a time where a task without place could be: what its parties and some workers it could have do then. */
export const clearWay: Move = {
  id: 'clear-way',
  choose({ tasks }, { start, partyDiary, workerDiary }, random, chosen) {
    if (tasks.count === 0) return 1;
    let task = random.nextBelow(tasks.count);
    // The next one without place, going round: few searches leave many.
    let looked = 0;
    while (looked < tasks.count && (getInt(start, task) >= 0 || tasks.hopeless[task] === 1)) {
      task = (task + 1) % tasks.count;
      looked += 1;
    }
    const starts = get(tasks.starts, task);
    if (looked === tasks.count || starts.length === 0) return looked;
    const at = getInt(starts, random.nextBelow(starts.length));
    const takeAround = (diary: Diary) => {
      const position = findEntry(diary, start, at);
      chosen.push(...diary.slice(Math.max(0, position - 2), position + 2));
    };
    const parties = tasks.required.items.subarray(tasks.required.offset[task], tasks.required.offset[task + 1]);
    for (const party of parties.subarray(0, mostRemoved)) takeAround(get(partyDiary, party));
    for (let post = getInt(tasks.postOffset, task); post < getInt(tasks.postOffset, task + 1); post += 1) {
      const choice = getInt(tasks.postChoice, post);
      const [from, to] = [getInt(tasks.eligible.offset, choice), getInt(tasks.eligible.offset, choice + 1)];
      for (let k = 0; k < 2 && to > from; k += 1)
        takeAround(get(workerDiary, getInt(tasks.eligible.items, from + random.nextBelow(to - from))));
    }
    chosen.length = Math.min(chosen.length, 2 * mostRemoved);
    return looked + 20 * mostRemoved;
  },
};
