import { defineCheck } from '../../../diagnostics/defineCheck';
import { neqCheckDigitFails as definition } from '../../../diagnostics/identifierDiagnostics';
import type { Enterprise } from '../../enterprise';
import { hasNeqCheckDigit } from '../../identifiers/inspectNeq';

/** The digits of an enterprise’s number agree with each other. */
export const neqCheckDigitFails = defineCheck({
  ...definition,
  find({ neq }: Enterprise, report) {
    if (neq !== undefined && !hasNeqCheckDigit(neq)) report(['neq'], { neq });
  },
});
