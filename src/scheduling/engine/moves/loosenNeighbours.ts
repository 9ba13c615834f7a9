import { findEntry } from '../diary';
import { get, getInt } from '../get';
import { mostRemoved, type Move } from './move';

/**
 * Takes apart tasks related to one taken by chance: those next to it in the diaries of its parties, its workers and its site.
 * Reference: Shaw 1998, removal of what is related.
 */
export const loosenNeighbours: Move = {
  id: 'loosen-neighbours',
  choose({ tasks }, { start, worker, site, partyDiary, workerDiary, siteDiary }, random, chosen) {
    if (tasks.count === 0) return 1;
    const seed = random.nextBelow(tasks.count);
    const at = getInt(start, seed);
    if (at < 0) return 1;
    chosen.push(seed);
    const parties = tasks.required.items.subarray(tasks.required.offset[seed], tasks.required.offset[seed + 1]);
    const workers = worker.subarray(tasks.postOffset[seed], tasks.postOffset[seed + 1]);
    const diaries = [
      ...Array.from(parties.subarray(0, mostRemoved), (party) => get(partyDiary, party)),
      ...Array.from(workers.subarray(0, mostRemoved), (person) => get(workerDiary, person)),
      siteDiary[getInt(site, seed)] ?? [],
    ];
    for (const diary of diaries) {
      const position = findEntry(diary, start, at);
      chosen.push(...diary.slice(Math.max(0, position - 1 - random.nextBelow(2)), position + 2 + random.nextBelow(2)));
    }
    chosen.length = Math.min(chosen.length, 2 * mostRemoved);
    return 4 * mostRemoved * diaries.length;
  },
};
