import { get } from '../get';
import { mostRemoved, type Move } from './move';

/** Takes apart two chains: they may then exchange their workers. */
export const breakChains: Move = {
  id: 'break-chains',
  choose(_model, { chainDiary }, random, chosen) {
    if (chainDiary.length === 0) return 1;
    for (let k = 0; k < 2; k += 1) chosen.push(...get(chainDiary, random.nextBelow(chainDiary.length)).slice(0, mostRemoved));
    return 2 * mostRemoved;
  },
};
