import type { Cohort } from '../cohort';
import { chooseId } from './chooseId';

/**
 * A cohort without members that follows the template `template` from January to June 2026: its id is made from its title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildCohort({ members: [{ enterprise: 'le-sabord', status: 'active' }] }).entry // => 'fixed'
 */
export function buildCohort(changes: Partial<Cohort> = {}): Cohort {
  return {
    id: chooseId(changes, 'cohort'),
    title: { fr: 'Cohorte', en: 'Cohort' },
    template: { id: 'template', version: '1.0.0' },
    entry: 'fixed',
    from: '2026-01-05',
    to: '2026-06-26',
    members: [],
    ...changes,
  };
}
