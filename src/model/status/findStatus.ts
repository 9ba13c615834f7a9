import { demandDate } from '../../base/demandDate';
import { demandOptions } from '../../base/demandOptions';
import { demandRecord } from '../../base/demandRecord';
import type { PlainDate } from '../../base/plainDate';
import type { StatusChange } from './statusChange';

/**
 * The status of a record on a day: the last change of its history that took effect by then, whatever their order in the document (of two
 * of one day, the one written last).
 *
 * `undefined` before the first change, and for a record without history: what it was then is not known. A change added later never alters
 * the answer for an earlier day.
 *
 * @throws RangeError when `asOf` does not exist.
 * @example
 * const history = [{ status: 'admitted', on: '2020-11-02' }, { status: 'active', on: '2020-11-23' }];
 *
 * findStatus({ history }, { asOf: '2020-11-22' }) // => 'admitted'
 * findStatus({ history }, { asOf: '2020-11-23' }) // => 'active'
 * findStatus({ history }, { asOf: '2020-11-01' }) // => undefined
 */
export function findStatus<Status extends string>(
  record: { readonly history?: readonly Pick<StatusChange<Status>, 'status' | 'on'>[] },
  options: { readonly asOf: PlainDate },
): Status | undefined {
  const { asOf } = demandOptions('findStatus', options, 'asOf');
  const { history = [] } = demandRecord('findStatus', 'a record', record);
  demandDate('findStatus', 'asOf', asOf);
  return history.reduce<Pick<StatusChange<Status>, 'status' | 'on'> | undefined>(
    (last, change) => (change.on <= asOf && (last === undefined || change.on >= last.on) ? change : last),
    undefined,
  )?.status;
}
