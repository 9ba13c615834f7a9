import type { DiagnosticDefinition } from '../diagnostics/defineDiagnostic';
import type { Diagnostic, DiagnosticParam } from '../diagnostics/diagnostic';
import type { RecordKind } from '../diagnostics/recordKind';
import type { Locale } from '../base/localizedText';
import type { Edition } from '../model/edition';
import { buildRecordNamer } from './buildRecordNamer';

/**
 * Diagnostics about an edition with, beside each id of a record that their definition declares, its name in both languages: `session` gets
 * `sessionFr` and `sessionEn`, which their texts say in its place. An id that the edition lacks stays alone.
 */
export function nameRecords(
  edition: Edition,
  diagnostics: readonly Diagnostic[],
  definitions: readonly DiagnosticDefinition[],
): Diagnostic[] {
  const definitionByCode = new Map(definitions.map((definition) => [definition.code, definition]));
  const nameRecord = buildRecordNamer(edition);
  const nameParam = (param: DiagnosticParam | undefined, kind: RecordKind, locale: Locale): DiagnosticParam | undefined => {
    if (typeof param === 'string') return nameRecord(kind, param, locale);
    return Array.isArray(param) ? param.map((id: string | number) => nameRecord(kind, String(id), locale) ?? id) : undefined;
  };
  return diagnostics.map((diagnostic) => {
    const { code, params } = diagnostic;
    const names: Record<string, DiagnosticParam> = {};
    for (const [key, kind] of Object.entries(definitionByCode.get(code)?.records?.(params) ?? {})) {
      if (kind === undefined) continue;
      const [fr, en] = [nameParam(params[key], kind, 'fr'), nameParam(params[key], kind, 'en')];
      if (fr === undefined || en === undefined) continue;
      names[`${key}Fr`] = fr;
      names[`${key}En`] = en;
    }
    return Object.keys(names).length === 0 ? diagnostic : { ...diagnostic, params: { ...params, ...names } };
  });
}
