import { defineCheck } from '../../../diagnostics/defineCheck';
import { neqUnknownPrefix as definition } from '../../../diagnostics/identifierDiagnostics';
import type { Enterprise } from '../../enterprise';
import { findNeqKind } from '../../identifiers/inspectNeq';

/** An enterprise’s number starts as those of the register do. */
export const neqUnknownPrefix = defineCheck({
  ...definition,
  find({ neq }: Enterprise, report) {
    if (neq !== undefined && findNeqKind(neq) === 'unknown') report(['neq'], { neq, prefix: neq.slice(0, 2) });
  },
});
