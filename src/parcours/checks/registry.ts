import type { Check } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { duplicateId } from './duplicateId';
import { orderCycle } from './orderCycle';
import { settingOutOfLimits } from './settingOutOfLimits';
import { unknownReference } from './unknownReference';

/** Every check of a template, in the reading order of a report: what is named, the order, time, the group, texts. */
export const templateChecks = [
  duplicateId,
  unknownReference,
  orderCycle,
  settingOutOfLimits,
] as const satisfies readonly Check<CheckedTemplate>[];
