import { demandOptions } from '../../base/demandOptions';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { LifecycleKind } from '../lifecycles/registry';
import { judgeTransition, type Transition } from './judgeTransition';

/**
 * What is wrong with a step from one status to another: a status is unknown, the step is not allowed, it lacks its reason, its day does not
 * exist, or it comes before the change it follows. Empty when nothing is.
 *
 * @param options - `since`: the day of the change before, where it is known.
 * @throws RangeError when no noun of this kind has a lifecycle.
 * @example
 * validateTransition('edition', { from: 'planned', to: 'envisaged' }) // => []
 * validateTransition('edition', { from: 'done', to: 'open' }).map(({ code }) => code) // => ['status/forbidden-transition']
 * validateTransition('member', { from: 'active', to: 'withdrawn' }).map(({ code }) => code) // => ['status/missing-reason']
 * validateTransition('member', { from: 'active', to: 'retiré' }).map(({ params }) => params.nearest) // => ['withdrawn']
 */
export function validateTransition(
  kind: LifecycleKind,
  move: Transition,
  { since }: { readonly since?: string | undefined } = {},
): Diagnostic[] {
  return judgeTransition('validateTransition', kind, demandOptions('validateTransition', move, 'to'), { since });
}
