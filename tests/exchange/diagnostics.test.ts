import { describe, expect, it } from 'vitest';

import type { DiagnosticParams } from '../../src/diagnostics/diagnostic';
import { renderDiagnostics } from '../../src/diagnostics/renderDiagnostics';
import { exchangeDiagnostics as definitions } from '../../src/exchange/diagnostics';

const long = 'mot '.repeat(30);
const samples: Readonly<Record<string, readonly DiagnosticParams[]>> = {
  'json/malformed': [{ near: '' }, { near: '}' }],
  'csv/damaged-text': [
    { received: 'Ã©', repaired: 'é' },
    { received: '\ufffd', repaired: null },
  ],
  'csv/unknown-column': [
    { received: 'Nomm', nearest: 'Nom' },
    { received: long, nearest: null },
  ],
  'csv/unknown-word': [
    { received: 'x', choices: ['a', 'b'], nearest: 'a' },
    { received: long, choices: ['a', 'b'], nearest: null },
  ],
  'csv/unlisted-code': [
    { received: 'x', nearest: 'a' },
    { received: 'x', nearest: null },
  ],
};
const usual: DiagnosticParams = {
  received: 'reçu',
  expected: 3,
  first: 'Nom',
  column: 'Nom',
  columnEn: 'Name',
  id: 'a',
  firstLine: 2,
  decimals: 2,
  read: '2020-11-18',
};

describe('what reading a file may say', () => {
  it.each(definitions.map(({ code }) => code))('%s is said in both languages, values filled in', (code) => {
    for (const params of samples[code] ?? [usual]) {
      for (const locale of ['fr', 'en'] as const) {
        const [rendered] = renderDiagnostics([{ code, severity: 'error', path: [], params }], { locale, definitions });
        expect(rendered?.message.length).toBeGreaterThan(10);
        expect(rendered?.message.length).toBeLessThan(200);
        expect(rendered?.text).not.toMatch(/undefined|null|\[object/u);
        if (locale === 'fr') expect(rendered?.text.slice(6)).not.toMatch(/ [:;?!»%$]|« /u);
      }
    }
  });
});
