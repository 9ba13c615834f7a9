import type { DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import { allDaysClosed } from './allDaysClosed';
import { hoursShort } from './hoursShort';
import { lagsCannotHold } from './lagsCannotHold';
import { noPossibleTime } from './noPossibleTime';
import { noRoom } from './noRoom';
import { orderCircle } from './orderCircle';
import { tooFewAble } from './tooFewAble';

/** Proofs that a problem has no schedule of all its sessions, in the order of a report. */
export const proofDefinitions = [
  tooFewAble,
  noRoom,
  allDaysClosed,
  noPossibleTime,
  orderCircle,
  hoursShort,
  lagsCannotHold,
] as const satisfies readonly DiagnosticDefinition[];
