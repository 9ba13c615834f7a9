import { advisorAway } from './constraints/advisorAway';
import { advisorBusy } from './constraints/advisorBusy';
import { advisorFull } from './constraints/advisorFull';
import type { Constraint } from './constraints/constraint';
import { dayClosed } from './constraints/dayClosed';
import { enterpriseAway } from './constraints/enterpriseAway';
import { enterpriseBusy } from './constraints/enterpriseBusy';
import { enterpriseFull } from './constraints/enterpriseFull';
import { noOneAble } from './constraints/noOneAble';
import { outOfOrder } from './constraints/outOfOrder';
import { outsideDates } from './constraints/outsideDates';
import { partnerSpent } from './constraints/partnerSpent';
import { pastHorizon } from './constraints/pastHorizon';
import { roomBusy } from './constraints/roomBusy';
import { roomClosed } from './constraints/roomClosed';
import { roomTooSmall } from './constraints/roomTooSmall';
import { tooFewPresent } from './constraints/tooFewPresent';

/**
 * Every constraint, in the order in which a candidate meets them: the first that refuses it is the reason. Calendars come before what is
 * already placed, so that a reason names what a person could change.
 */
export const constraints = [
  outsideDates,
  dayClosed,
  enterpriseAway,
  pastHorizon,
  outOfOrder,
  enterpriseBusy,
  enterpriseFull,
  tooFewPresent,
  roomTooSmall,
  roomClosed,
  roomBusy,
  noOneAble,
  advisorAway,
  advisorBusy,
  advisorFull,
  partnerSpent,
] as const satisfies readonly Constraint[];

/** The code of a constraint. */
export type ConstraintCode = (typeof constraints)[number]['code'];
