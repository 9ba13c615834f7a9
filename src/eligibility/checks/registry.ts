import type { Check } from '../../diagnostics/defineCheck';
import type { RuleSet } from '../../model/ruleSet';
import { boundMisfit } from './boundMisfit';
import { constantMisfit } from './constantMisfit';
import { datesNotAscending } from './datesNotAscending';
import { decidedByBounds } from './decidedByBounds';
import { duplicateId } from './duplicateId';
import { operatorMisfit } from './operatorMisfit';
import { placeholderMismatch } from './placeholderMismatch';
import { referenceCycle } from './referenceCycle';
import { reversedBounds } from './reversedBounds';
import { unknownFact } from './unknownFact';
import { unknownParameter } from './unknownParameter';
import { unknownReference } from './unknownReference';
import { unlistedChoice } from './unlistedChoice';
import { valueOrParameter } from './valueOrParameter';

/** What is checked of a rule set, in reading order: names, then what tests compare, then bounds, then dates, then words. */
export const ruleSetChecks = [
  duplicateId,
  unknownFact,
  unknownParameter,
  unknownReference,
  referenceCycle,
  operatorMisfit,
  valueOrParameter,
  constantMisfit,
  unlistedChoice,
  boundMisfit,
  reversedBounds,
  decidedByBounds,
  datesNotAscending,
  placeholderMismatch,
] as const satisfies readonly Check<RuleSet>[];
