import type { Check } from '../../diagnostics/defineCheck';
import type { CheckedTemplate } from '../checkedTemplate';
import { codevelopmentFacilitators } from './codevelopmentFacilitators';
import { codevelopmentSizeRefused } from './codevelopmentSizeRefused';
import { codevelopmentSizeUnusual } from './codevelopmentSizeUnusual';
import { duplicateId } from './duplicateId';
import { fewerSessionsThanMembers } from './fewerSessionsThanMembers';
import { groupOutOfSize } from './groupOutOfSize';
import { hoursDifferFromTotal } from './hoursDifferFromTotal';
import { lagCannotHold } from './lagCannotHold';
import { minimumAboveMaximum } from './minimumAboveMaximum';
import { orderCycle } from './orderCycle';
import { removedIdReused } from './removedIdReused';
import { sessionGroupCannotHold } from './sessionGroupCannotHold';
import { sessionGroupOfOne } from './sessionGroupOfOne';
import { settingOutOfLimits } from './settingOutOfLimits';
import { textInOneLanguage } from './textInOneLanguage';
import { unknownReference } from './unknownReference';
import { untranslatedText } from './untranslatedText';

/** Every check of a template, in the reading order of a report: what is named, the order, time, the group, the texts. */
export const templateChecks = [
  duplicateId,
  removedIdReused,
  unknownReference,
  orderCycle,
  lagCannotHold,
  sessionGroupCannotHold,
  sessionGroupOfOne,
  minimumAboveMaximum,
  settingOutOfLimits,
  hoursDifferFromTotal,
  groupOutOfSize,
  codevelopmentSizeRefused,
  codevelopmentSizeUnusual,
  fewerSessionsThanMembers,
  codevelopmentFacilitators,
  untranslatedText,
  textInOneLanguage,
] as const satisfies readonly Check<CheckedTemplate>[];

/** A code that the checks of a template may report. */
export type TemplateCheckCode = (typeof templateChecks)[number]['code'];
