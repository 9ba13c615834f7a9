import { findJsonFault } from '../../base/jsonFault';
import type { ReadResult } from '../../diagnostics/diagnostic';
import { buildDiagnostic } from '../../diagnostics/defineDiagnostic';
import { malformedJson } from './jsonDiagnostics';

/**
 * The JSON value of a text, or the line and column where the text stops being JSON. Never throws.
 *
 * What it means is for `openDocument` or a `safeParseX` to say. A byte order mark at the start is passed over.
 *
 * @param options - `file` names the file in the diagnostic.
 * @example
 * fromJson('{"id": "sabord"}').data // => { id: 'sabord' }
 * fromJson('{"id": }', { file: 'a.json' }).diagnostics[0].source // => { file: 'a.json', line: 1, column: 8, raw: '{"id": }' }
 */
export function fromJson(text: string, { file }: { readonly file?: string } = {}): ReadResult<unknown> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { success: true, data: JSON.parse(body) as unknown, diagnostics: [] };
  } catch {
    const offset = findJsonFault(body) ?? body.length;
    const before = body.slice(0, offset).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    const raw = (body.split('\n')[before.length - 1] ?? '').replace(/\r$/u, '').slice(0, 200);
    const near = body.slice(offset, offset + 20).split('\n')[0] ?? '';
    const source = { ...(file === undefined ? {} : { file }), line: before.length, column, raw };
    return { success: false, diagnostics: [buildDiagnostic(malformedJson, [], { near: near.trim() }, { source })] };
  }
}
