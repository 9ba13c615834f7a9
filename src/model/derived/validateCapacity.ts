import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { nameBeside } from '../../diagnostics/nameBeside';
import type { Cohort } from '../cohort';
import { overCapacity } from './capacityDiagnostics';
import { summarizeSeats } from './summarizeSeats';

/**
 * What the seats of a cohort have to say: nothing while there is room, or when its policy is `ignore`; a warning when it takes more than it
 * can (`warn`, and where no policy is stated); an error when that is refused (`stop`).
 *
 * To ask before admitting, say how many would join: whichever way they come in, the answer is the same.
 *
 * @param options - `joining`: enterprises that would take a seat besides those that have one; 0 when absent.
 * @throws RangeError when `joining` is not a whole number, 0 or above.
 * @example
 * const members = [{ enterprise: 'a', status: 'active' }] as const;
 * const cohort = { id: 'pilot', entry: 'fixed', capacity: { maximum: 1, policy: 'stop' }, members } as const;
 *
 * validateCapacity(cohort) // => []
 * validateCapacity(cohort, { joining: 1 }).map(({ code, severity }) => [code, severity]) // => [['cohorts/over-capacity', 'error']]
 */
export function validateCapacity(
  cohort: Pick<Cohort, 'id' | 'entry' | 'capacity' | 'members'> & Partial<Pick<Cohort, 'title'>>,
  { joining = 0 }: { readonly joining?: number } = {},
): Diagnostic[] {
  if (!Number.isInteger(joining) || joining < 0) {
    throw new RangeError(`validateCapacity: joining must be a whole number, 0 or above, not ${joining}`);
  }
  const { maximum, taken } = summarizeSeats(cohort);
  const policy = cohort.capacity?.policy ?? 'warn';
  if (maximum === null || taken + joining <= maximum || policy === 'ignore') return [];
  const params = { cohort: cohort.id, ...nameBeside('cohort', cohort.title ?? { fr: cohort.id }), taken: taken + joining, maximum };
  return [buildDiagnostic(overCapacity, ['members'], params, policy === 'stop' ? { severity: 'error' } : {})];
}
