import { parse as parseByCsvParse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { readRecords } from '../../../src/exchange/csv/readRecords';

/** Marks of CSV, characters that readers have been known to trip on, and words. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r\n', 'a', 'é', ' ', "'", '=', '\u00a0', '’'), maxLength: 12 }),
  fc.constantFrom('', '__proto__', 'constructor', '4,5', '14 h', '« oui »', '""', '\n'),
  fc.string({ unit: 'binary', maxLength: 4 }).filter((text) => text.isWellFormed()),
);
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const delimiter = fc.constantFrom(';' as const, ',' as const, '\t' as const);
const lineBreak = fc.constantFrom('\n', '\r\n');

/** A file by RFC 4180: cells with a mark in them, or with an edge that readers may trim, stand in quotes. */
const write = (table: readonly (readonly string[])[], mark: string, end: string): string =>
  table
    .map((row) => row.map((text) => (/["\r\n;,\t]|^\s|\s$|^\ufeff/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(mark))
    .join(end);

const isTold = (row: readonly string[]) => row.some((text) => text.trim() !== '');

describe.each([
  ['papaparse', (text: string, mark: string) => Papa.parse<string[]>(text, { delimiter: mark }).data],
  [
    'csv-parse',
    (text: string, mark: string) => parseByCsvParse(text, { delimiter: mark, relax_column_count: true, record_delimiter: ['\r\n', '\n'] }),
  ],
])('beside %s', (_, parse) => {
  it('the rows and cells of any well-formed file are the same', () => {
    fc.assert(
      fc.property(rows, delimiter, lineBreak, (table, mark, end) => {
        const text = write(table, mark, end);
        // What says nothing is no row here, and may be one there.
        const theirs = parse(text, mark).filter(isTold);
        const ours = readRecords(text, { delimiter: mark }).map(({ cells }) => cells.map((each) => each.text));
        expect(ours).toEqual(theirs);
        expect(theirs).toEqual(table.filter(isTold));
      }),
    );
  });
});
