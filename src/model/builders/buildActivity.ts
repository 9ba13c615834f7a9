import type { Activity } from '../activity';
import { chooseId } from './chooseId';

/**
 * Two hours of coaching for each enterprise, in one session, in the phase `phase`: the id is made from the title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildActivity({ title: { fr: 'Bilan' } }).id // => 'bilan'
 */
export function buildActivity(changes: Partial<Activity> = {}): Activity {
  return {
    id: chooseId(changes, 'activity'),
    title: { fr: 'Accompagnement', en: 'Coaching' },
    kind: 'coaching',
    format: 'individual',
    hourKind: 'coaching',
    phase: 'phase',
    rank: 1,
    duration: { quantity: { minutes: 120 }, basis: 'per-enterprise' },
    sessions: 1,
    facilitators: [{ role: 'coach', number: 1 }],
    ...changes,
  };
}
