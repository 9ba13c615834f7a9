import type { Check } from '../../../diagnostics/defineCheck';
import type { Program } from '../../program';
import { ruleSetDatesReversed } from './ruleSetDatesReversed';
import { ruleSetsOverlap } from './ruleSetsOverlap';
import { unknownTerritory } from './unknownTerritory';

/** What no schema can say of a program: each rule set alone, then one against another, then where it is offered. */
export const programChecks = [ruleSetDatesReversed, ruleSetsOverlap, unknownTerritory] as const satisfies readonly Check<Program>[];
