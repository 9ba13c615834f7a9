import { defineCheck } from '../../../diagnostics/defineCheck';
import { businessNumberCheckDigitFails as definition } from '../../../diagnostics/identifierDiagnostics';
import { inspectBusinessNumber } from '../../identifiers/inspectBusinessNumber';
import type { Enterprise } from '../../enterprise';

/** The digits of a federal business number agree: one digit copied wrong, or two swapped, do not. */
export const businessNumberCheckDigitFails = defineCheck({
  ...definition,
  find({ businessNumber }: Enterprise, report) {
    const inspection = businessNumber === undefined ? undefined : inspectBusinessNumber(businessNumber);
    if (businessNumber === undefined || inspection?.wellFormed !== true || inspection.checkDigit === 'passes') return;
    report(['businessNumber'], { businessNumber });
  },
});
