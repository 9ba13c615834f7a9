import { demandRecord } from '../../base/demandRecord';
import type { Edition } from '../../model/edition';
import { schedulingDefaults } from '../schedulingDefaults';

/**
 * An edition to schedule and what is asked of it, once both make sense.
 *
 * @param owner - The public function that was called.
 * @throws TypeError when the edition is none; RangeError when the grid is not a whole number from 5 to 60, or when no cohort has the id.
 */
export function demandAsked(owner: string, edition: Edition, options: { readonly grid?: number; readonly cohort?: string }): void {
  const { grid = schedulingDefaults.gridMinutes, cohort } = options;
  demandRecord(owner, 'an edition', edition, 'cohorts', 'enterprises', 'advisors', 'rooms', 'sessions');
  if (!Number.isInteger(grid) || grid < 5 || grid > 60) {
    throw new RangeError(`${owner}: a grid from 5 to 60 minutes was expected, not ${String(grid)}`);
  }
  if (cohort !== undefined && !edition.cohorts.some(({ id }) => id === cohort)) {
    throw new RangeError(`${owner}: the edition "${edition.id}" has no cohort "${cohort}"`);
  }
}
