import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Edition } from '../../model/edition';
import { assumedHours } from './buildDiagnostics';

/**
 * The people or the enterprises of an edition whose hours had to be assumed, in one warning that calls them by name: an enterprise that may
 * not be named by its alias, or else its id. One person alone is pointed at.
 */
export function listAssumed(
  { advisors, enterprises }: Edition,
  of: 'people' | 'enterprises',
  records: readonly { readonly id: string; readonly assumed?: boolean }[],
): Diagnostic[] {
  const ids = records.filter(({ assumed }) => assumed === true).map(({ id }) => id);
  if (ids.length === 0) return [];
  if (of === 'people') {
    const nameById = new Map(advisors.map(({ id, name }) => [id, name]));
    const place = ids.length === 1 ? [advisors.findIndex(({ id }) => id === ids[0])] : [];
    return [buildDiagnostic(assumedHours, ['advisors', ...place], { of, ids, names: ids.map((id) => nameById.get(id) ?? id) })];
  }
  const nameById = new Map(enterprises.map(({ id, name, anonymous, alias }) => [id, anonymous === true ? (alias ?? id) : name]));
  return [buildDiagnostic(assumedHours, ['enterpriseAvailabilities'], { of, ids, names: ids.map((id) => nameById.get(id) ?? id) })];
}
