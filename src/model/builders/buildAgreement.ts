import type { Agreement } from '../agreement';
import { chooseId } from './chooseId';

/**
 * An agreement of 10,000 $ for the whole program `program`, funded by the partner `partner`: the id is made from the title.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildAgreement({ amountCents: 15_500_000 }).scope // => { of: 'program', program: 'program' }
 */
export function buildAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: chooseId(changes, 'agreement'),
    title: { fr: 'Entente', en: 'Agreement' },
    funder: 'partner',
    amountCents: 1_000_000,
    currency: 'CAD',
    scope: { of: 'program', program: 'program' },
    ...changes,
  };
}
