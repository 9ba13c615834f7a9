import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toCanonicalJson } from '../../../../src/base/canonicalJson';
import { fromCsv } from '../../../../src/exchange/fromCsv';
import { takeGuarded } from '../../../../src/exchange/csv/guardedText';
import { toCsv } from '../../../../src/exchange/toCsv';
import type { Template } from '../../../../src/model/template';
import { parseTemplate } from '../../../../src/model/template';
import { mergeActivities } from '../../../../src/parcours/mergeActivities';
import { anyTemplate } from '../../anyTemplate';
import { parseCsv } from '../../parseCsv';

const read = (file: string, template: Template, locale: 'fr' | 'en') => {
  const reading = fromCsv(file, { table: 'activities', template, locale });
  return { ...reading, merged: mergeActivities(template, reading.rows) };
};

/** The file with some cells emptied, rows left out and the rest in another order. */
function rewrite(
  file: string,
  locale: 'fr' | 'en',
  change: (titles: readonly string[], rows: readonly (readonly string[])[]) => string[][],
) {
  const delimiter = locale === 'fr' ? ';' : ',';
  const [titles = [], ...rows] = parseCsv(file.slice(1), delimiter);
  const quote = (cell: string) => (/[";,\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [titles, ...change(titles, rows)].map((cells) => `${cells.map(quote).join(delimiter)}\r\n`).join('');
}

describe.each(['fr', 'en'] as const)('activities written in %s', (locale) => {
  it('and read back with their template are the same, to the byte of their canonical JSON', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const { rows, rejected, merged } = read(toCsv(template, { table: 'activities', locale }), template, locale);
        expect(rejected).toEqual([]);
        expect(rows).toHaveLength(template.activities.length);
        expect(toCanonicalJson(merged.template)).toBe(toCanonicalJson(template));
        expect(merged).toEqual({ template, added: [], changed: [], diagnostics: [] });
      }),
    );
  });

  it('stay as they are when cells are emptied, rows left out, and rows moved', () => {
    fc.assert(
      fc.property(anyTemplate, fc.infiniteStream(fc.boolean()), (template, coin) => {
        const toss = () => coin.next().value === true;
        const file = rewrite(toCsv(template, { table: 'activities', locale }), locale, (_, rows) =>
          [...rows]
            .reverse()
            .filter(toss)
            .map((cells) => cells.map((cell, index) => (index > 0 && toss() ? '' : cell))),
        );
        const { rejected, merged } = read(file, template, locale);
        expect(rejected).toEqual([]);
        expect(toCanonicalJson(merged.template)).toBe(toCanonicalJson(template));
      }),
    );
  });

  it('change in one field when one cell does', () => {
    fc.assert(
      fc.property(anyTemplate, fc.nat(), fc.integer({ min: 1, max: 200 }), (template, at, sessions) => {
        const chosen = template.activities[at % template.activities.length];
        const file = rewrite(toCsv(template, { table: 'activities', locale }), locale, (titles, rows) => {
          const place = titles.findIndex((title) => title === 'Séances' || title === 'Sessions');
          return rows.map((cells) =>
            cells.map((cell, index) =>
              index === place && (takeGuarded(cells[0] ?? '') ?? cells[0]) === chosen?.id ? String(sessions) : cell,
            ),
          );
        });
        const { merged } = read(file, template, locale);
        const expected = template.activities.map((activity) => (activity === chosen ? { ...activity, sessions } : activity));
        expect(toCanonicalJson(merged.template)).toBe(toCanonicalJson({ ...template, activities: expected }));
      }),
    );
  });

  it('of any text are read or rejected, never lost, and what is read is what a template takes', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'au moins',
        '4 à',
        '6 h à 4 h',
        'réglage :',
        'animation:',
        'x:0',
        'a (',
        'a (au plus)',
        'par',
        '__proto__',
        '|',
        'aucun',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }).filter((one) => !/[";,\r\n\t\p{Surrogate}]/u.test(one)),
    );
    fc.assert(
      fc.property(anyTemplate, fc.infiniteStream(cell), fc.infiniteStream(fc.boolean()), (template, cells, coin) => {
        const file = rewrite(toCsv(template, { table: 'activities', locale }), locale, (_, rows) =>
          rows.map((row) => row.map((kept) => (coin.next().value === true ? String(cells.next().value) : kept))),
        );
        const filled = parseCsv(file, locale === 'fr' ? ';' : ',')
          .slice(1)
          .filter((row) => row.some((one) => one.trim() !== ''));
        const { rows, rejected, merged } = read(file, template, locale);
        expect(rows.length + rejected.length).toBe(filled.length);
        expect(parseTemplate(merged.template)).toEqual(merged.template);
        for (const { line, raw, diagnostics } of rejected) {
          expect(raw).not.toBe('');
          expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
          expect(diagnostics.every(({ source }) => (source?.line ?? 0) >= line)).toBe(true);
        }
      }),
    );
  });
});
