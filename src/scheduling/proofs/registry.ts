import type { DiagnosticDefinition } from '../../diagnostics/defineDiagnostic';
import { hoursShort } from './hoursShort';
import { lagsCannotHold } from './lagsCannotHold';
import { noPossibleTime } from './noPossibleTime';
import { orderCircle } from './orderCircle';
import { tooFewAble } from './tooFewAble';

/** Proofs that a problem has no schedule of all its sessions, in the order of a report. */
export const proofDefinitions = [
  tooFewAble,
  noPossibleTime,
  orderCircle,
  hoursShort,
  lagsCannotHold,
] as const satisfies readonly DiagnosticDefinition[];
