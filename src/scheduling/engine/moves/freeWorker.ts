import { get } from '../get';
import { chooseStretch, type Move } from './move';

/** Takes apart a stretch of what one worker does. */
export const freeWorker: Move = {
  id: 'free-worker',
  choose(_model, { workerDiary }, random, chosen) {
    if (workerDiary.length === 0) return 1;
    chooseStretch(get(workerDiary, random.nextBelow(workerDiary.length)), random, 6, chosen);
    return 6;
  },
};
