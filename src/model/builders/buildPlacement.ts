import type { Placement } from '../schedule';

/**
 * Two hours for the session `session`, on 12 January 2026 at 9:00, with nobody named.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildPlacement({ start: '13:30' }).date // => '2026-01-12'
 */
export function buildPlacement(changes: Partial<Placement> = {}): Placement {
  return {
    session: 'session',
    date: '2026-01-12',
    start: '09:00',
    sessionMinutes: 120,
    advisors: [],
    ...changes,
  };
}
