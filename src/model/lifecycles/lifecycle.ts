import { freezeDeep } from '../../base/freezeDeep';
import type { BilingualText } from '../../base/localizedText';
import type { CodeEntry } from '../../vocabulary/codeList';

/** The statuses of a noun, and the steps from one to another: everything that its history may say. */
export interface Lifecycle<Kind extends string = string, Status extends string = string> {
  readonly kind: Kind;
  /** What goes through it, with its article, as « une édition ». Labels agree with it. */
  readonly noun: BilingualText;
  /** The entries of its vocabulary, in the order that a reader expects. */
  readonly statuses: readonly CodeEntry<Status>[];
  /** Where one may begin. */
  readonly starts: readonly NoInfer<Status>[];
  /** Where one goes from each; from a last status, nowhere. */
  readonly next: Readonly<Record<NoInfer<Status>, readonly NoInfer<Status>[]>>;
  /** Those that nobody is put in without a reason: refusals, withdrawals, cancellations. */
  readonly reasoned: readonly NoInfer<Status>[];
}

/** The lifecycle given, with the exact type of its statuses: how one is declared. */
// Bundlers drop the ones that are not used: @__NO_SIDE_EFFECTS__
export function defineLifecycle<const Kind extends string, const Status extends string>(
  lifecycle: Lifecycle<Kind, Status>,
): Lifecycle<Kind, Status> {
  return freezeDeep(lifecycle);
}
