import { defineCheck, type Check } from '../../diagnostics/defineCheck';
import type { Severity } from '../../diagnostics/diagnostic';
import { duplicateId } from '../../diagnostics/documentDiagnostics';

/** What a list of a document may hold: records, some without id. */
type Identified = readonly { readonly id?: string }[];

/** The check that no two records of one list of a document bear the same id; each repetition points at the first. */
export function buildDuplicateIdCheck<Key extends string>(
  key: Key,
  severity?: Severity,
): Check<{ readonly [Each in Key]?: Identified }, { readonly id: string }, 'document/duplicate-id'> {
  return defineCheck({
    ...duplicateId,
    ...(severity !== undefined && { severity }),
    find(document: { readonly [Each in Key]?: Identified }, report) {
      const records: Identified | undefined = document[key];
      if (records === undefined || records.length < 2) return;
      const firstById = new Map<string, number>();
      for (const [index, { id }] of records.entries()) {
        if (id === undefined) continue;
        const first = firstById.get(id);
        if (first === undefined) firstById.set(id, index);
        else report([key, index, 'id'], { id }, [[key, first, 'id']]);
      }
    },
  });
}
