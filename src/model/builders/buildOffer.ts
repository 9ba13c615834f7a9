import type { Offer } from '../offer';

/**
 * Ten hours that the partner `partner` gives in finance.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildOffer({ givenMinutes: 90 }).givenMinutes // => 90
 */
export function buildOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'offer',
    partner: 'partner',
    expertise: ['finance'],
    givenMinutes: 600,
    ...changes,
  };
}
