import { advisorNotAllowed } from './rules/advisorNotAllowed';
import { advisorOverlap } from './rules/advisorOverlap';
import { advisorTwice } from './rules/advisorTwice';
import { beforePredecessor } from './rules/beforePredecessor';
import { beyondMaximumLag } from './rules/beyondMaximumLag';
import { duplicatePlacement } from './rules/duplicatePlacement';
import { enterpriseOverlap } from './rules/enterpriseOverlap';
import { missingExpertise } from './rules/missingExpertise';
import { movedPin } from './rules/movedPin';
import { needsRoom } from './rules/needsRoom';
import { nonexistentLocalTime } from './rules/nonexistentLocalTime';
import { offGrid } from './rules/offGrid';
import { onClosure } from './rules/onClosure';
import { outsideAvailability } from './rules/outsideAvailability';
import { outsideHorizon } from './rules/outsideHorizon';
import { outsideSessionDates } from './rules/outsideSessionDates';
import { overDayLimit } from './rules/overDayLimit';
import { overPartnerBudget } from './rules/overPartnerBudget';
import { overTotalLimit } from './rules/overTotalLimit';
import { overWeekLimit } from './rules/overWeekLimit';
import { quorumNotMet } from './rules/quorumNotMet';
import { repeatedLocalTime } from './rules/repeatedLocalTime';
import { roomCapacity } from './rules/roomCapacity';
import { roomOverlap } from './rules/roomOverlap';
import { unknownRecord } from './rules/unknownRecord';
import { unknownSession } from './rules/unknownSession';
import { wrongDuration } from './rules/wrongDuration';
import { wrongNumberOfFacilitators } from './rules/wrongNumberOfFacilitators';
import { wrongTimeZone } from './rules/wrongTimeZone';
import type { Rule } from './rule';

/** What a schedule is verified for, in the order of a report: is it of this problem, when, who, how much, after what, where. */
export const scheduleRules = [
  wrongTimeZone,
  unknownSession,
  unknownRecord,
  duplicatePlacement,
  nonexistentLocalTime,
  repeatedLocalTime,
  wrongDuration,
  movedPin,
  outsideHorizon,
  outsideSessionDates,
  onClosure,
  offGrid,
  outsideAvailability,
  advisorOverlap,
  advisorTwice,
  enterpriseOverlap,
  wrongNumberOfFacilitators,
  missingExpertise,
  advisorNotAllowed,
  overDayLimit,
  overWeekLimit,
  overTotalLimit,
  overPartnerBudget,
  beforePredecessor,
  beyondMaximumLag,
  quorumNotMet,
  needsRoom,
  roomCapacity,
  roomOverlap,
] as const satisfies readonly Rule[];

/** The code of a rule. */
export type ScheduleRuleCode = (typeof scheduleRules)[number]['code'];
