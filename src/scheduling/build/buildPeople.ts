import type { WeeklyWindow } from '../../model/availability';
import type { Edition } from '../../model/edition';
import type { ProblemPerson } from '../schedulingProblem';
import { assumeHours } from './assumeHours';

/**
 * The advisors of an edition as people of a problem.
 *
 * Someone named in an offer gives at most what the offers in her name hold, with her partner's offers in nobody's name; her own limit in
 * all, if she has one, comes first.
 */
export function buildPeople({ advisors, offers }: Edition, assume: readonly WeeklyWindow[]): ProblemPerson[] {
  return advisors.map(({ id, partner, expertise, availability, limits }) => {
    const named = offers.filter((offer) => offer.advisor === id);
    const unnamed = offers.filter((offer) => offer.partner === partner && offer.advisor === undefined);
    const offered = [...named, ...unnamed].reduce((total, { givenMinutes }) => total + givenMinutes, 0);
    const total = limits?.totalMinutes === undefined && named.length > 0 ? { totalMinutes: offered } : {};
    return {
      id,
      partner,
      expertise,
      ...assumeHours(availability, assume),
      ...(limits === undefined && named.length === 0 ? {} : { limits: { ...limits, ...total } }),
    };
  });
}
