import type { Check } from '../../../diagnostics/defineCheck';
import type { Partner } from '../../partner';
import { malformedPostalCode } from './malformedPostalCode';

/** What no schema can say of a partner: where it is. */
export const partnerChecks = [malformedPostalCode] as const satisfies readonly Check<Partner>[];
