import type { Advisor } from '../advisor';
import { chooseId } from './chooseId';

/**
 * An advisor to start from, lent by the partner `partner`, without expertise: her id is made from her name. When she is free is not known.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildAdvisor({ name: 'Anne Roy', expertise: ['finance'] }).partner // => 'partner'
 */
export function buildAdvisor(changes: Partial<Advisor> = {}): Advisor {
  return {
    id: chooseId(changes, 'advisor'),
    name: 'Personne-conseil',
    partner: 'partner',
    expertise: [],
    ...changes,
  };
}
