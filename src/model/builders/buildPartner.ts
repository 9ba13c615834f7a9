import type { Partner } from '../partner';
import { chooseId } from './chooseId';

/**
 * A partner to start from, who gives hours: its id is made from its name.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildPartner({ name: 'Fonds de coopération' }).id // => 'fonds-de-cooperation'
 */
export function buildPartner(changes: Partial<Partner> = {}): Partner {
  return {
    id: chooseId(changes, 'partner'),
    name: 'Partenaire',
    roles: [{ role: 'deliverer' }],
    ...changes,
  };
}
