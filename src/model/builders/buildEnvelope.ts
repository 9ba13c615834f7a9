import type { Envelope } from '../envelope';
import { chooseId } from './chooseId';

/**
 * Ten hours of coaching, planned in minutes given: the id is made from the title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildEnvelope({ plannedMinutes: 4_200 }).count // => 'givenMinutes'
 */
export function buildEnvelope(changes: Partial<Envelope> = {}): Envelope {
  return {
    id: chooseId(changes, 'envelope'),
    title: { fr: 'Accompagnement', en: 'Coaching' },
    hourKind: 'coaching',
    count: 'givenMinutes',
    plannedMinutes: 600,
    ...changes,
  };
}
