import { get } from '../get';
import { chooseStretch, mostRemoved, type Move } from './move';

/** Takes apart what one party does, or a stretch of it when it does much. */
export const emptyParty: Move = {
  id: 'empty-party',
  choose(_model, { partyDiary }, random, chosen) {
    if (partyDiary.length === 0) return 1;
    const diary = get(partyDiary, random.nextBelow(partyDiary.length));
    if (diary.length <= mostRemoved) chosen.push(...diary);
    else chooseStretch(diary, random, mostRemoved, chosen);
    return mostRemoved;
  },
};
