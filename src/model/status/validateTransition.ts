import { demandOptions } from '../../base/demandOptions';
import type { LocalizedText } from '../../base/localizedText';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { findLifecycle, type LifecycleKind } from '../lifecycles/registry';
import { forbiddenTransition, missingReason, reversedHistory } from './statusDiagnostics';

/** A step to judge. Statuses are texts: they may come from a file, and an unknown one is answered, not refused. */
export interface Transition {
  /** Where the noun stands; absent when it has no status yet. */
  readonly from?: string | undefined;
  readonly to: string;
  /** The day of the change. */
  readonly on?: string | undefined;
  readonly reason?: LocalizedText | undefined;
}

/**
 * What is wrong with a step from one status to another: it is not allowed, it lacks its reason, or it comes before the change it follows.
 * Empty when nothing is.
 *
 * @param options - `since`: the day of the change before, where it is known.
 * @throws RangeError when no noun of this kind has a lifecycle.
 * @example
 * validateTransition('edition', { from: 'planned', to: 'envisaged' }) // => []
 * validateTransition('edition', { from: 'done', to: 'open' }).map(({ code }) => code) // => ['status/forbidden-transition']
 * validateTransition('member', { from: 'active', to: 'withdrawn' }).map(({ code }) => code) // => ['status/missing-reason']
 */
export function validateTransition(
  kind: LifecycleKind,
  move: Transition,
  { since }: { readonly since?: string | undefined } = {},
): Diagnostic[] {
  const { from, to, on, reason } = demandOptions('validateTransition', move, 'to');
  const { next, starts, reasoned } = findLifecycle('validateTransition', kind);
  const allowed = from === undefined ? starts : Object.hasOwn(next, from) ? (next[from] ?? []) : [];
  return [
    ...(allowed.includes(to) ? [] : [buildDiagnostic(forbiddenTransition, ['status'], { kind, from: from ?? null, to, allowed })]),
    ...(reasoned.includes(to) && !isSaid(reason) ? [buildDiagnostic(missingReason, ['reason'], { kind, to })] : []),
    ...(on !== undefined && since !== undefined && on < since ? [buildDiagnostic(reversedHistory, ['on'], { on, since })] : []),
  ];
}

function isSaid(reason: LocalizedText | undefined): boolean {
  return [reason?.fr, reason?.en].some((text) => text !== undefined && text.trim() !== '');
}
