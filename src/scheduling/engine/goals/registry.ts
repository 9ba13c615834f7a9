import { chainContinuity } from './chainContinuity';
import { chainSpacing } from './chainSpacing';
import type { EngineGoal } from './goal';
import { groupEnd } from './groupEnd';
import { partyAbsences } from './partyAbsences';
import { purseLoad } from './purseLoad';

/** What a schedule should keep small, in the order of `weights` and of an account. */
export const engineGoals = [groupEnd, chainContinuity, purseLoad, chainSpacing, partyAbsences] as const satisfies readonly EngineGoal[];
