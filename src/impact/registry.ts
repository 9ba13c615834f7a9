import type { Indicator } from '../model/indicator';
import { coachingHoursReceived } from './catalogue/coachingHoursReceived';
import { enterprisesAccompanied } from './catalogue/enterprisesAccompanied';
import { jobs } from './catalogue/jobs';
import { ownRevenueShare } from './catalogue/ownRevenueShare';
import { participantWords } from './catalogue/participantWords';

/** Every indicator of the catalogue, in the order of a report: what was done, what it changed, what is said of it. */
export const indicators = [
  enterprisesAccompanied,
  coachingHoursReceived,
  ownRevenueShare,
  jobs,
  participantWords,
] as const satisfies readonly Indicator[];
