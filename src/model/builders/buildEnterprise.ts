import type { Enterprise } from '../enterprise';
import { chooseId } from './chooseId';

/**
 * An enterprise to start from, in a test or in an app: its id is made from its name.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildEnterprise({ name: 'Éditions d’Art Le Sabord', employees: 4 }) // => { id: 'editions-d-art-le-sabord', name: 'Éditions d’Art Le Sabord', employees: 4 }
 */
export function buildEnterprise(changes: Partial<Enterprise> = {}): Enterprise {
  return {
    id: chooseId(changes, 'enterprise'),
    name: 'Entreprise',
    ...changes,
  };
}
