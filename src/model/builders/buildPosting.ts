import type { Posting } from '../posting';

/**
 * An hour allocated to the envelope `envelope`, in minutes given.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildPosting({ kind: 'deliver', minutes: 90 }).envelope // => 'envelope'
 */
export function buildPosting(changes: Partial<Posting> = {}): Posting {
  return {
    id: 'posting',
    kind: 'allocate',
    count: 'givenMinutes',
    minutes: 60,
    envelope: 'envelope',
    effectiveOn: '2026-01-05',
    recordedAt: '2026-01-05T14:00:00Z',
    ...changes,
  };
}
