import type { Activity, FacilitatorNeed } from '../model/activity';
import { resolveQuantity } from './resolveQuantity';
import { splitMinutes } from './splitMinutes';
import { uniteFacilitators } from './uniteFacilitators';

/** One sitting of activities that are held together: what fills it, in order, and who leads it from beginning to end. */
export interface SittingParts {
  readonly parts: readonly { readonly activity: Activity; readonly minutes: number }[];
  readonly sessionMinutes: number;
  readonly facilitators: readonly FacilitatorNeed[];
}

/**
 * The sittings of activities that are held together, each activity cut into as many parts as it has sessions.
 *
 * Minutes of each activity are kept to the minute; one too short for all the sittings is in the first ones only. A setting that does not
 * exist counts for nothing.
 *
 * @param settings - Minutes of each setting, by id.
 */
export function splitSittings(activities: readonly Activity[], settings: ReadonlyMap<string, number>): readonly SittingParts[] {
  const cut = activities.map((activity) => ({
    activity,
    minutes: splitMinutes(resolveQuantity(activity.duration.quantity, settings)?.plannedMinutes ?? 0, activity.sessions),
  }));
  const length = cut.reduce((most, { minutes }) => Math.max(most, minutes.length), 0);
  return Array.from({ length }, (_, index) => {
    const parts = cut.flatMap(({ activity, minutes }) => {
      const part = minutes[index];
      return part === undefined ? [] : [{ activity, minutes: part }];
    });
    return {
      parts,
      sessionMinutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
      facilitators: uniteFacilitators(parts.map(({ activity }) => activity.facilitators)),
    };
  });
}
