import type { CriterionPart } from '../criterionPart';
import { acceptedLegalForm } from './acceptedLegalForm';
import { enoughAvailablePeople } from './enoughAvailablePeople';
import { fewerEmployeesThan } from './fewerEmployeesThan';
import { hasMarketActivity } from './hasMarketActivity';
import { locatedInRegion } from './locatedInRegion';
import { notControlledByPublicBodies } from './notControlledByPublicBodies';
import { statedSocialPurpose } from './statedSocialPurpose';
import { supportedByBoard } from './supportedByBoard';

/** A function that makes a reusable criterion from what a program sets. */
type CriterionMaker = (...settings: never[]) => CriterionPart;

/** Every reusable criterion, in the order a program usually states them: what the enterprise is, then what it does, then who takes part. */
export const criterionMakers = [
  acceptedLegalForm,
  locatedInRegion,
  fewerEmployeesThan,
  hasMarketActivity,
  statedSocialPurpose,
  notControlledByPublicBodies,
  enoughAvailablePeople,
  supportedByBoard,
] as const satisfies readonly CriterionMaker[];
