import { demandText } from '../../base/demandText';
import { findJsonFault } from '../../base/jsonFault';
import { findRepeatedKeys } from '../../base/repeatedKeys';
import type { DiagnosticSource, ReadResult } from '../../diagnostics/diagnostic';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { emptyJson, malformedJson, repeatedKey } from './jsonDiagnostics';

/**
 * The JSON value of a text, or the line and column where the text stops being JSON. Never throws on a text.
 *
 * What it means is for `openDocument` or a `safeParseX` to say. A byte order mark at the start is passed over. A key written twice in one object
 * is a warning, for the first 20: the last value is the one read, as everywhere.
 *
 * @param options - `file` names the file in the diagnostic.
 * @throws TypeError when it is no text.
 * @example
 * fromJson('{"id": "sabord"}').data // => { id: 'sabord' }
 * fromJson('{"id": }', { file: 'a.json' }).diagnostics[0].source // => { file: 'a.json', line: 1, column: 8, raw: '{"id": }' }
 */
export function fromJson(text: string, { file }: { readonly file?: string } = {}): ReadResult<unknown> {
  const given: unknown = text;
  if (typeof given === 'object' && given !== null) {
    throw new TypeError('fromJson: a JSON text was expected, as a text, not an object: what is read already goes to openDocument');
  }
  demandText('fromJson', 'a JSON text', text);
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const sourceAt = (offset: number): DiagnosticSource => ({ ...(file === undefined ? {} : { file }), ...locate(body, offset) });
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    if (body.trim() === '') return { success: false, diagnostics: [buildDiagnostic(emptyJson, [], {}, { source: sourceAt(0) })] };
    const offset = findJsonFault(body) ?? body.length;
    const near = body.slice(offset, offset + 20).split('\n')[0] ?? '';
    return { success: false, diagnostics: [buildDiagnostic(malformedJson, [], { near: near.trim() }, { source: sourceAt(offset) })] };
  }
  const repeated = findRepeatedKeys(body).map(({ key, offset }) => buildDiagnostic(repeatedKey, [], { key }, { source: sourceAt(offset) }));
  return { success: true, data, diagnostics: repeated };
}

/** The line and column of a character, each from 1, and the text of its line. */
function locate(body: string, offset: number): { readonly line: number; readonly column: number; readonly raw: string } {
  const before = body.slice(0, offset).split('\n');
  const start = offset - (before.at(-1) ?? '').length;
  const raw = body.slice(start, start + 200).split('\n')[0] ?? '';
  return { line: before.length, column: offset - start + 1, raw: raw.replace(/\r$/u, '') };
}
