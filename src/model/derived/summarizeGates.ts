import { demandDate } from '../../base/demandDate';
import { demandOptions } from '../../base/demandOptions';
import type { PlainDate } from '../../base/plainDate';
import type { Cohort, GateOutcome } from '../cohort';

/** What is known of an enterprise at a gate on a day. */
export interface GateState {
  readonly enterprise: string;
  readonly gate: string;
  /** `unknown`: nothing was decided by that day, which is not a refusal. */
  readonly outcome: GateOutcome['outcome'] | 'unknown';
  /** Day of the outcome; absent while it is unknown. */
  readonly on?: string;
  /** Id of the decision that says so, where there is one. */
  readonly decision?: string;
}

/**
 * Where each enterprise of a cohort stands at each gate on a day, in the order of the members, then of the gates.
 *
 * Of several outcomes for one gate the latest by that day holds, so that one deferred may pass later; of two of one day, the one written
 * last. Enterprises that only wait for a seat have no row.
 *
 * @throws RangeError when `asOf` does not exist.
 */
export function summarizeGates(
  { gates = [], members }: Pick<Cohort, 'gates' | 'members'>,
  options: { readonly asOf: PlainDate },
): GateState[] {
  const { asOf } = demandOptions('summarizeGates', options, 'asOf');
  demandDate('summarizeGates', 'asOf', asOf);
  return members
    .filter(({ status }) => status !== 'waitlisted')
    .flatMap(({ enterprise, gates: outcomes = [] }) =>
      gates.map(({ id: gate }): GateState => {
        const last = outcomes
          .filter((outcome) => outcome.gate === gate && outcome.on <= asOf)
          .reduce<GateOutcome | undefined>((latest, each) => (latest === undefined || each.on >= latest.on ? each : latest), undefined);
        if (last === undefined) return { enterprise, gate, outcome: 'unknown' };
        const { outcome, on, decision } = last;
        return { enterprise, gate, outcome, on, ...(decision !== undefined && { decision }) };
      }),
    );
}
