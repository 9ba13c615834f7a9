import type { Observation } from '../observation';

/**
 * One, observed of the indicator `indicator` for the enterprise `enterprise` on a day.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildObservation({ value: { kind: 'missing' } }).role // => 'actual'
 */
export function buildObservation(changes: Partial<Observation> = {}): Observation {
  return {
    id: 'observation',
    indicator: 'indicator',
    enterprise: 'enterprise',
    role: 'actual',
    from: '2026-01-05',
    to: '2026-01-05',
    value: { kind: 'number', number: 1 },
    ...changes,
  };
}
