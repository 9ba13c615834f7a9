import { toCanonicalJson } from '../base/canonicalJson';
import { compareText } from '../base/compareText';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import { simplifyName } from '../vocabulary/simplifyName';
import { foldPostalCode } from './traits/foldPostalCode';
import type { ListedEnterprise, Traits } from './traits/readTraits';

/** One value of a field, and who gives it. */
export interface MergeValue {
  /** As the first of them writes it: JSON. */
  readonly value: unknown;
  readonly from: readonly ListedEnterprise[];
}

/** What the records of a group say of one field. */
export interface MergeField {
  /** Keys of the enterprise, as `['place', 'postalCode']`. */
  readonly path: DiagnosticPath;
  /** All that give it agree, one alone gives it, or they differ: somebody must choose. */
  readonly state: 'agreed' | 'single' | 'conflict';
  /** Each value once; several only in a conflict, what the most give first. */
  readonly values: readonly MergeValue[];
}

/** Fields whose parts are chosen one by one. */
const parted = new Set(['place', 'revenue', 'board', 'activity']);

/**
 * What one record made of several would hold, field by field, in the order of the names of fields. Nothing is chosen: where they differ, every
 * value is there with who gives it. The id is left out: it is the caller's to give, and `previousIds` keeps those it replaces.
 */
export function proposeMerge(members: readonly Traits[]): MergeField[] {
  const fields = new Map<
    string,
    { readonly path: DiagnosticPath; readonly values: Map<string, { value: unknown; from: ListedEnterprise[] }> }
  >();
  for (const { enterprise, listed } of members) {
    for (const [path, value] of listFields(enterprise)) {
      const name = path.join('/');
      const field = fields.get(name) ?? { path, values: new Map<string, { value: unknown; from: ListedEnterprise[] }>() };
      fields.set(name, field);
      const key = foldValue(name, value);
      const known = field.values.get(key);
      if (known === undefined) field.values.set(key, { value, from: [listed] });
      else known.from.push(listed);
    }
  }
  return [...fields.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { path, values }]) => {
      const all = [...values.values()].sort((a, b) => b.from.length - a.from.length);
      const state = all.length > 1 ? 'conflict' : all[0]?.from.length === 1 ? 'single' : 'agreed';
      return { path, state, values: all };
    });
}

function listFields(enterprise: object): [DiagnosticPath, unknown][] {
  return Object.entries(enterprise).flatMap(([key, value]: [string, unknown]): [DiagnosticPath, unknown][] => {
    if (key === 'id' || value === undefined) return [];
    if (!parted.has(key) || typeof value !== 'object' || value === null) return [[[key], value]];
    return Object.entries(value).map(([part, inner]: [string, unknown]) => [[key, part], inner]);
  });
}

/** Two ways to write one postal code, or one municipality in capitals, are no conflict. */
function foldValue(name: string, value: unknown): string {
  const folded =
    typeof value !== 'string'
      ? undefined
      : name === 'place/postalCode'
        ? foldPostalCode(value)
        : name === 'place/municipality'
          ? simplifyName(value)
          : undefined;
  return folded ?? toCanonicalJson(value);
}
