import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import type { Diagnostic } from '../../diagnostics/diagnostic';
import type { Edition } from '../../model/edition';
import { assumedHours } from './buildDiagnostics';

/** The people or the enterprises of an edition whose hours had to be assumed, in one warning. One person alone is pointed at. */
export function listAssumed(
  { advisors }: Edition,
  of: 'people' | 'enterprises',
  records: readonly { readonly id: string; readonly assumed?: boolean }[],
): Diagnostic[] {
  const ids = records.filter(({ assumed }) => assumed === true).map(({ id }) => id);
  if (ids.length === 0) return [];
  if (of === 'enterprises') return [buildDiagnostic(assumedHours, ['enterpriseAvailabilities'], { of, ids })];
  const place = ids.length === 1 ? [advisors.findIndex(({ id }) => id === ids[0])] : [];
  return [buildDiagnostic(assumedHours, ['advisors', ...place], { of, ids })];
}
