import type { Check } from '../../diagnostics/defineCheck';
import type { SchedulingProblem } from '../schedulingProblem';
import { duplicateRecord } from './duplicateRecord';
import { emptyWindow } from './emptyWindow';
import { horizonOutOfRange } from './horizonOutOfRange';
import { noMinutes } from './noMinutes';
import { pinMismatch } from './pinMismatch';
import { quorumAboveInvited } from './quorumAboveInvited';
import { reversedDates } from './reversedDates';
import { reversedLag } from './reversedLag';
import { tooLarge } from './tooLarge';
import { unknownReference } from './unknownReference';
import { unknownZone } from './unknownZone';

/** What a problem is checked for, sizes first, then from the horizon to the parts of a session. */
export const problemChecks = [
  tooLarge,
  unknownZone,
  horizonOutOfRange,
  reversedDates,
  duplicateRecord,
  unknownReference,
  noMinutes,
  reversedLag,
  quorumAboveInvited,
  pinMismatch,
  emptyWindow,
] as const satisfies readonly Check<SchedulingProblem>[];
