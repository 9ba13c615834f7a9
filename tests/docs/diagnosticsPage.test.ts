import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { writePage } from '../../scripts/diagnosticsPage.ts';
import { allDiagnostics } from '../../src/catalogue';

const pages = [
  ['en', 'docs/diagnostics.md'],
  ['fr', 'docs/diagnostics.fr.md'],
] as const;

describe('the pages of diagnostics', () => {
  it.each(pages)('in %s say what the definitions say (else: npm run docs:diagnostics)', (locale, file) => {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(writePage(allDiagnostics, locale));
  });

  it.each(pages)('in %s have each code once', (locale, file) => {
    const codes = [...readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').matchAll(/^### `(.+)`$/gmu)].map(([, code]) => code);
    expect(codes.toSorted()).toEqual(allDiagnostics.map(({ code }) => code).toSorted());
    expect(new Set(codes).size).toBe(codes.length);
    expect(locale).toMatch(/^(en|fr)$/u);
  });

  it('would be stale if one word of one definition changed', () => {
    const [first, ...others] = allDiagnostics;
    const changed = { ...first, message: () => ({ fr: 'Autre chose.', en: 'Something else.' }) };
    expect(writePage([changed, ...others], 'fr')).not.toBe(writePage(allDiagnostics, 'fr'));
  });

  it('refuse a text that no value could complete', () => {
    const broken = { code: 'a/b', severity: 'error' as const, message: () => ({ fr: 'undefined', en: 'NaN' }) };
    expect(() => writePage([broken], 'fr')).toThrow('a/b');
  });
});
