import { suggestNames } from '../../base/suggestNames';
import { agreementLifecycle } from './agreement';
import { aidLifecycle } from './aid';
import { applicationLifecycle } from './application';
import { editionLifecycle } from './edition';
import type { Lifecycle } from './lifecycle';
import { memberLifecycle } from './member';
import { sessionLifecycle } from './session';

/** Every lifecycle, in the order of a season: the edition, who applies, who follows, what is held, what is paid. */
export const lifecycles = [
  editionLifecycle,
  applicationLifecycle,
  memberLifecycle,
  sessionLifecycle,
  aidLifecycle,
  agreementLifecycle,
] as const satisfies readonly Lifecycle[];

/** A noun that has a lifecycle. */
export type LifecycleKind = (typeof lifecycles)[number]['kind'];

/** The statuses of a noun. */
export type StatusOf<Kind extends LifecycleKind> = Extract<
  (typeof lifecycles)[number],
  { readonly kind: Kind }
>['statuses'][number]['code'];

/**
 * The lifecycle of a noun.
 *
 * @throws RangeError when no noun of this kind has one.
 */
export function findLifecycle(caller: string, kind: LifecycleKind): Lifecycle {
  const found = lifecycles.find((lifecycle) => lifecycle.kind === kind);
  if (found !== undefined) return found;
  const known = lifecycles.map((lifecycle) => lifecycle.kind);
  throw new RangeError(`${caller}: no lifecycle is called "${kind}"${suggestNames(kind, known)}`);
}
