import { compareText } from '../base/compareText';
import type { Cohort } from '../model/cohort';

/** Enterprises of a cohort that sessions are planned for (admitted or active), each once, by id. */
export function listPlannedMembers(cohort: Cohort): string[] {
  const planned = cohort.members.filter(({ status }) => status === 'admitted' || status === 'active');
  return [...new Set(planned.map(({ enterprise }) => enterprise))].sort(compareText);
}
