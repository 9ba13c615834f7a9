import type { Check } from '../../diagnostics/defineCheck';
import type { AccompaniedEdition } from '../accompaniedEdition';
import { templateVersionDiffers } from './cohorts/templateVersionDiffers';
import { otherProgram } from './references/otherProgram';
import { unknownRuleSet } from './references/unknownRuleSet';
import { unknownTemplatePart } from './references/unknownTemplatePart';
import { heldInFuture } from './sessions/heldInFuture';
import { stillPlanned } from './sessions/stillPlanned';
import { endedEarly } from './status/endedEarly';
import { neverStarted } from './status/neverStarted';
import { startedEarly } from './status/startedEarly';

/** Every check of an edition against what is given beside it: its program, its templates, the day. */
export const editionComparisons = [
  otherProgram,
  unknownRuleSet,
  templateVersionDiffers,
  unknownTemplatePart,
  startedEarly,
  endedEarly,
  neverStarted,
  heldInFuture,
  stillPlanned,
] as const satisfies readonly Check<AccompaniedEdition>[];
