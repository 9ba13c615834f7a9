import { describe, expect, it } from 'vitest';

import { renderDiagnostics } from '../../../src/diagnostics/renderDiagnostics';
import { fromJson } from '../../../src/exchange/json/fromJson';
import { jsonDiagnostics } from '../../../src/exchange/json/jsonDiagnostics';

describe('fromJson', () => {
  it('gives the value of a JSON text, with or without a byte order mark', () => {
    expect(fromJson('{"a": [1]}')).toEqual({ success: true, data: { a: [1] }, diagnostics: [] });
    expect(fromJson('\ufeff[]')).toEqual({ success: true, data: [], diagnostics: [] });
  });

  it('names the file, the line and the column where the text stops being JSON', () => {
    const { success, diagnostics } = fromJson('{\r\n  "id": "sabord",\r\n  "name": Le Sabord\r\n}', { file: 'edition.json' });
    expect(success).toBe(false);
    expect(diagnostics).toMatchObject([
      {
        code: 'json/malformed',
        source: { file: 'edition.json', line: 3, column: 11, raw: '  "name": Le Sabord' },
        params: { near: 'Le Sabord' },
      },
    ]);
  });

  it('says that an empty file is empty', () => {
    for (const text of ['', '\ufeff', ' \n']) {
      const { success, diagnostics } = fromJson(text, { file: 'a.json' });
      expect([success, diagnostics.map(({ code }) => code)]).toEqual([false, ['json/empty']]);
      expect(diagnostics[0]?.source).toMatchObject({ file: 'a.json', line: 1, column: 1 });
    }
  });

  it('warns of a key written twice, at its line and column, and reads the last', () => {
    const { data, diagnostics } = fromJson('{"id": "a",\n  "id": "b"}', { file: 'a.json' }) as {
      data: unknown;
      diagnostics: readonly unknown[];
    };
    expect(data).toEqual({ id: 'b' });
    expect(diagnostics).toMatchObject([
      {
        code: 'json/repeated-key',
        severity: 'warning',
        params: { key: 'id' },
        source: { file: 'a.json', line: 2, column: 3, raw: '  "id": "b"}' },
      },
    ]);
  });

  it('says in both languages that a file ends too soon, and what to look at', () => {
    const { diagnostics } = fromJson('{"id": [1, 2');
    const [fr] = renderDiagnostics(diagnostics, { locale: 'fr', definitions: jsonDiagnostics });
    const [en] = renderDiagnostics(diagnostics, { locale: 'en', definitions: jsonDiagnostics });
    expect(fr?.text).toContain('s’arrête trop tôt');
    expect(en?.text).toContain('ends too soon');
    expect(fr?.hint).toContain('virgule');
    expect(en?.hint).toContain('comma');
  });
});
