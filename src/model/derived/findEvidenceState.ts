import { demandDate } from '../../base/demandDate';
import { demandOptions } from '../../base/demandOptions';
import type { PlainDate } from '../../base/plainDate';
import type { Evidence } from '../application';

/** What is known of a kind of evidence on a day. */
export type EvidenceState = 'missing' | 'current' | 'expired' | 'unknown';

/**
 * Whether evidence of a kind stands on a day: `current` when some was received and still proves something, `expired` when all that is
 * listed no longer does, whenever it came in; `missing` when none had come in; `unknown` when some that may still prove something is listed
 * without the day it came in.
 *
 * @param options - `fiscalYearEnd` keeps what speaks of that fiscal year only.
 * @throws RangeError when `asOf` does not exist.
 * @example
 * const evidence = [{ id: 'e1', kind: 'financial-statements', receivedOn: '2020-10-01', validTo: '2021-03-31' }];
 *
 * findEvidenceState(evidence, { kind: 'financial-statements', asOf: '2020-09-30' }) // => 'missing'
 * findEvidenceState(evidence, { kind: 'financial-statements', asOf: '2021-03-31' }) // => 'current'
 * findEvidenceState(evidence, { kind: 'financial-statements', asOf: '2021-04-01' }) // => 'expired'
 */
export function findEvidenceState(
  evidence: readonly Evidence[],
  options: { readonly kind: string; readonly asOf: PlainDate; readonly fiscalYearEnd?: PlainDate },
): EvidenceState {
  const { kind, asOf, fiscalYearEnd } = demandOptions('findEvidenceState', options, 'kind', 'asOf');
  demandDate('findEvidenceState', 'asOf', asOf);
  const states = evidence
    .filter((each) => each.kind === kind && (fiscalYearEnd === undefined || each.fiscalYearEnd === fiscalYearEnd))
    .map((each) => judge(each, asOf));
  return (['current', 'unknown', 'expired'] as const).find((state) => states.includes(state)) ?? 'missing';
}

function judge({ receivedOn, validTo }: Evidence, asOf: PlainDate): EvidenceState {
  if (receivedOn !== undefined && receivedOn > asOf) return 'missing';
  if (validTo !== undefined && validTo < asOf) return 'expired';
  return receivedOn === undefined ? 'unknown' : 'current';
}
