import { findEntry } from '../diary';
import { get, getInt, getNumber } from '../get';
import { findDay } from '../model';
import type { EngineGoal } from './goal';

/** A longer chain is not looked at for each candidate: its spacing is measured once it is placed. */
const longestEstimated = 40;

/** Days by which the longest wait between two neighbours of a chain exceeds the shortest. */
export const chainSpacing: EngineGoal = {
  countParts: ({ chainCount }) => chainCount,
  measure({ dayStart }, { chainDiary, start }, part) {
    const diary = get(chainDiary, part);
    let [longest, shortest, before] = [0, Infinity, -1];
    for (const task of diary) {
      const day = findDay(dayStart, getInt(start, task));
      if (before >= 0) {
        longest = Math.max(longest, day - before);
        shortest = Math.min(shortest, day - before);
      }
      before = day;
    }
    return diary.length < 3 ? 0 : longest - shortest;
  },
  eachPart({ tasks }, task, _people, visit) {
    const chain = getInt(tasks.chain, task);
    if (chain >= 0) visit(chain);
  },
  growAtStart({ tasks, dayStart }, { chainDiary, start, values }, task, minute) {
    const chain = getInt(tasks.chain, task);
    const diary = chain < 0 ? undefined : chainDiary[chain];
    if (diary === undefined || diary.length < 2 || diary.length > longestEstimated) return 0;
    const position = findEntry(diary, start, minute);
    const added = findDay(dayStart, minute);
    let [longest, shortest, before] = [0, Infinity, -1];
    for (let k = 0; k <= diary.length; k += 1) {
      const day = k === position ? added : findDay(dayStart, getInt(start, get(diary, k < position ? k : k - 1)));
      if (before >= 0) {
        longest = Math.max(longest, day - before);
        shortest = Math.min(shortest, day - before);
      }
      before = day;
    }
    return longest - shortest - getNumber(get(values, 3), chain);
  },
};
