import type { Check } from '../../../diagnostics/defineCheck';
import type { Program } from '../../program';
import { ruleSetDatesReversed } from './ruleSetDatesReversed';
import { ruleSetsOverlap } from './ruleSetsOverlap';

/** What no schema can say of a program: each rule set alone, then one against another. */
export const programChecks = [ruleSetDatesReversed, ruleSetsOverlap] as const satisfies readonly Check<Program>[];
