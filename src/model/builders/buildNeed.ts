import type { Need } from '../need';

/**
 * A need of the enterprise `enterprise` in finance.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildNeed({ enterprise: 'le-sabord' }).expertise // => 'finance'
 */
export function buildNeed(changes: Partial<Need> = {}): Need {
  return {
    id: 'need',
    enterprise: 'enterprise',
    expertise: 'finance',
    ...changes,
  };
}
