import { suggestNames } from '../../base/suggestNames';
import { findLifecycle, type LifecycleKind, type StatusOf } from '../lifecycles/registry';

/**
 * The statuses that a noun may take next, in the order to offer them; where it may begin when it has none yet.
 *
 * Empty from a final status.
 *
 * @throws RangeError when no noun of this kind has a lifecycle, or when its lifecycle has no such status.
 * @example
 * listTransitions('edition', 'planned') // => ['open', 'envisaged', 'cancelled']
 * listTransitions('member', 'withdrawn') // => []
 * listTransitions('application', undefined) // => ['draft', 'submitted']
 */
export function listTransitions<const Kind extends LifecycleKind>(
  kind: Kind,
  status: StatusOf<Kind> | undefined,
): readonly StatusOf<Kind>[] {
  const { next, starts } = findLifecycle('listTransitions', kind);
  const allowed = status === undefined ? starts : Object.hasOwn(next, status) ? next[status] : undefined;
  if (allowed === undefined) {
    const typed = String(status);
    throw new RangeError(`listTransitions: "${typed}" is not a status of ${kind}${suggestNames(typed, Object.keys(next))}`);
  }
  // `findLifecycle` found the lifecycle of this kind: its statuses are those of the kind.
  return allowed as readonly StatusOf<Kind>[];
}
