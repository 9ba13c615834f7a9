import type { Decision } from '../decision';

/**
 * The application `application` accepted by the selection committee.
 *
 * @param changes - What differs from the defaults; each key given replaces the whole of its default.
 * @example
 * buildDecision({ outcome: 'deferred' }).about // => { of: 'application', application: 'application' }
 */
export function buildDecision(changes: Partial<Decision> = {}): Decision {
  return {
    id: 'decision',
    about: { of: 'application', application: 'application' },
    outcome: 'accepted',
    decidedOn: '2026-01-12',
    by: [{ name: 'Comité de sélection' }],
    reason: { fr: 'Tous les critères sont respectés.', en: 'Every criterion is met.' },
    ...changes,
  };
}
