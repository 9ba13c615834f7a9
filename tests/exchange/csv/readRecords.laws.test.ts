import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRecords } from '../../../src/exchange/csv/readRecords';

/** Characters that matter to a reader of CSV, and two that do not. */
const messy = fc.string({ unit: fc.constantFrom('"', ';', '\n', '\r', 'a', 'é', ' '), maxLength: 60 });

/**
 * An independent reading of well-formed text: for each position, whether it is inside quotes is decided by counting every quote before it
 * (quadratic, and right by RFC 4180 since inner quotes are doubled). Rows and cells are then cut at the breaks and delimiters outside.
 */
function readBySlowCounting(text: string): string[][] {
  const isOutside = (at: number) => (text.slice(0, at).match(/"/gu) ?? []).length % 2 === 0;
  const cutAt = (from: number, to: number, marks: RegExp): [number, number][] => {
    const pieces: [number, number][] = [];
    let start = from;
    for (let at = from; at < to; at += 1) {
      if (marks.test(text[at] ?? '') && isOutside(at)) {
        pieces.push([start, at]);
        start = at + 1;
      }
    }
    return [...pieces, [start, to]];
  };
  return cutAt(0, text.length, /\n/u)
    .map(([from, to]) =>
      cutAt(from, to, /;/u).map(([start, end]) => {
        const cell = text.slice(start, end);
        return cell.startsWith('"') ? cell.slice(1, -1).replace(/""/gu, '"') : cell;
      }),
    )
    .filter((row) => row.some((cell) => cell.trim() !== ''));
}

const cell = fc.string({ unit: fc.constantFrom('"', ';', '\n', 'a', 'é', ' '), maxLength: 8 });
const write = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => (/[";\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(';')).join('\n');

describe('laws of reading rows', () => {
  it('reads back what was written, as an independent slow reader does', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const text = write(rows);
        const read = readRecords(text, { delimiter: ';' }).map(({ cells }) => cells.map((found) => found.text));
        expect(read).toEqual(rows.filter((row) => row.some((found) => found.trim() !== '')));
        expect(read).toEqual(readBySlowCounting(text));
      }),
    );
  });

  it('never throws, and loses no character that says something', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const records = readRecords(text, { delimiter: ';' });
        const meaning = (source: string) => source.replace(/[\s;"]/gu, '');
        expect(meaning(records.map(({ raw }) => raw).join(''))).toBe(meaning(text));
      }),
    );
  });

  it('numbers lines as an editor does', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const lines = text.split(/\r\n|\r|\n/u);
        for (const { line, raw } of readRecords(text, { delimiter: ';' })) {
          expect(lines[line - 1]).toBe(raw.split(/\r\n|\r|\n/u)[0]);
        }
      }),
    );
  });

  it('takes time in proportion to the text, whatever the quotes', () => {
    const hostile = ['"x\n', '"x;"\n', 'a";"\n', '"""x\n', '"a"b;"\n', '"x";"\n', '""";"""a\n', '"x""\n'];
    for (const line of hostile) {
      const records = readRecords(line.repeat(20_000), { delimiter: ';' });
      expect(records.length).toBeGreaterThan(0);
    }
  });
});
