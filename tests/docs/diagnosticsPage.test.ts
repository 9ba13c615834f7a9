import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { writePage } from '../../scripts/diagnosticsPage.ts';
import { allDiagnostics } from '../../src/catalogue';
import { editionChecks } from '../../src/validation/registry';

const pages = [
  ['en', 'docs/diagnostics.md'],
  ['fr', 'docs/diagnostics.fr.md'],
] as const;

describe('the pages of diagnostics', () => {
  it.each(pages)('in %s say what the definitions say (else: npm run docs:diagnostics)', (locale, file) => {
    expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(writePage(allDiagnostics, locale, editionChecks));
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

  it('tell what a check of editions finds, and how it is heard there', () => {
    const page = readFileSync(new URL('../../docs/diagnostics.fr.md', import.meta.url), 'utf8');
    const [, entry = ''] = page.split('### `enterprise/neq-of-sole-proprietorship`');
    expect(entry.trim()).toMatch(/^avertissement \(erreur dans une édition\)/u);
    expect(entry).toMatch(/Ce qui arrive\s: Le numéro donné/u);
  });

  it('show figures and days that differ where the sentence compares them', () => {
    const page = readFileSync(new URL('../../docs/diagnostics.fr.md', import.meta.url), 'utf8').replaceAll('\u00a0', ' ');
    expect(page).toContain('La fin (12 mars 2021) vient avant le début (15 mars 2021).');
    expect(page).toContain('font 60 000,00 $, et elle est de 50 000,00 $.');
    expect(page).toContain('occupe 1 h 30 au calendrier, et dure 2 h.');
  });
});
