import type { Check } from '../../../diagnostics/defineCheck';
import type { Partner } from '../../partner';
import { duplicateContact } from './duplicateContact';
import { malformedPostalCode } from './malformedPostalCode';

/** What no schema can say of a partner: where it is, then whom to reach. */
export const partnerChecks = [malformedPostalCode, duplicateContact] as const satisfies readonly Check<Partner>[];
