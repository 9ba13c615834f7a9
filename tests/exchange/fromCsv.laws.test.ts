import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { csvTables } from '../../src/exchange/csv/registry';
import { fromCsv } from '../../src/exchange/fromCsv';

const tables = csvTables.map(({ id }) => id);
const facts = [{ id: 'employees', type: 'integer', label: { fr: 'Employés' }, question: { fr: 'Combien?' } }] as const;
const title = fc.constantFrom(
  'Nom',
  'Name',
  'Entreprise',
  'Identifiant',
  'Expertise',
  'Date',
  'Employés',
  'Verdict attendu',
  'Du',
  'Rôle',
  'zzz',
  'Valeur',
  'Partenaire',
  '__proto__',
  'constructor',
);
const content = fc.oneof(
  fc.constantFrom(
    'a',
    'finance',
    '2020-11-18',
    '4',
    '4,5',
    'oui',
    'admissible',
    's.o.',
    '>=12',
    '"',
    '__proto__',
    '',
    '14 h',
    '62 %',
    '\ud800',
  ),
  fc.string({ maxLength: 8 }),
);
const file = fc
  .tuple(
    fc.array(title, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(content, { maxLength: 7 }), { maxLength: 6 }),
    fc.constantFrom(';', ',', '\t'),
  )
  .map(([titles, rows, delimiter]) => [titles, ...rows].map((row) => row.join(delimiter)).join('\n'));

/** Rows that say something after the header, counted by hand where no quote is involved; the mark is the one of the first line. */
function countLines(text: string): number {
  const [firstLine = ''] = text.trimStart().split(/[\r\n]/u);
  const mark = /[;,\t]/u.exec(firstLine)?.[0] ?? ';';
  const isTold = (line: string) => line.split(mark).some((cell) => cell.trim() !== '');
  return Math.max(0, text.split(/\r\n|\r|\n/u).filter(isTold).length - 1);
}

describe('laws of reading a list', () => {
  it('never throws, and puts every row either among the nouns or among the rejected', () => {
    fc.assert(
      fc.property(fc.oneof(file, fc.string({ maxLength: 200 })), fc.constantFrom(...tables), (text, table) => {
        const { rows, rejected } = fromCsv(text, { table, facts });
        if (!text.includes('"') && !text.startsWith('sep=')) {
          const delimiters = new Set(text.match(/[;,\t]/gu) ?? []);
          if (delimiters.size < 2) expect(rows.length + rejected.length).toBe(countLines(text));
        }
        for (const { diagnostics, raw, line } of rejected) {
          expect(diagnostics.some(({ severity, code }) => severity === 'error' || code === 'csv/above-titles')).toBe(true);
          expect(text).toContain(raw);
          expect(line).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('gives plain JSON, whatever the file', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(...tables), (text, table) => {
        const reading = fromCsv(text, { table, facts });
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      }),
    );
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...tables), (bytes, table) => {
        const { rows, rejected } = fromCsv(bytes, { table, facts });
        expect(rows.length + rejected.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
