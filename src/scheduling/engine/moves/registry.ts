import { breakChains } from './breakChains';
import { clearWay } from './clearWay';
import { emptyParty } from './emptyParty';
import { freeWorker } from './freeWorker';
import { loosenNeighbours } from './loosenNeighbours';
import type { Move } from './move';
import { takeAny } from './takeAny';
import { trimTail } from './trimTail';

/** Ways to take a schedule apart, drawn with equal chance; `clearWay` comes first: it is drawn more often while tasks are left out. */
export const moves = [
  clearWay,
  emptyParty,
  freeWorker,
  breakChains,
  trimTail,
  loosenNeighbours,
  takeAny,
] as const satisfies readonly Move[];
