import { freezeDeep } from '../base/freezeDeep';
import { uses } from './uses/registry';
import type { Use } from './uses/use';

/**
 * The uses (« fins ») that the library knows, each with the classes and fields that it keeps, in the order of a season.
 *
 * They are a start, marked assumed: no text says which field a use needs. Write your own from one of them, `{ ...use, id: 'audit', also: […] }`.
 *
 * @example
 * listUses().map(({ id }) => id) // => ['scheduling', 'invitations', 'funder-report', 'publication', 'research']
 */
export function listUses(): readonly Use[] {
  return freezeDeep([...uses]);
}
