import { describe, expect, it } from 'vitest';

import { readRecords } from '../../../src/exchange/csv/readRecords';

const texts = (source: string, delimiter = ';') => readRecords(source, { delimiter }).map(({ cells }) => cells.map(({ text }) => text));

describe('rows of a file', () => {
  it('parts cells at the delimiter and rows at any line break', () => {
    expect(texts('a;b\r\nc;d\re;f\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(texts('a\tb,c', '\t')).toEqual([['a', 'b,c']]);
  });

  it('keeps delimiters, doubled quotes and line breaks inside quotes', () => {
    expect(texts('"a;b";"dit «""oui""»";"deux\nlignes"')).toEqual([['a;b', 'dit «"oui"»', 'deux\nlignes']]);
  });

  it('says at which line and in which column each cell starts', () => {
    const [, second] = readRecords('x\n"a\nb";c\n', { delimiter: ';' });
    expect(second?.line).toBe(2);
    expect(second?.cells).toEqual([
      { text: 'a\nb', line: 2, column: 1 },
      { text: 'c', line: 3, column: 2 },
    ]);
    expect(second?.raw).toBe('"a\nb";c');
    expect(readRecords('a', { delimiter: ';', firstLine: 2 })[0]?.line).toBe(2);
  });

  it('counts a row of blank cells as no row, and keeps counting lines', () => {
    expect(readRecords('a\n\n;; \nb', { delimiter: ';' }).map(({ line }) => line)).toEqual([1, 4]);
    expect(texts('')).toEqual([]);
  });

  it('keeps an empty cell at the end of a row', () => {
    expect(texts('a;\n;b')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
  });

  it('leaves a quote inside an unquoted cell as it stands', () => {
    const [record] = readRecords('Le "Sabord";x', { delimiter: ';' });
    expect(record?.cells.map(({ text }) => text)).toEqual(['Le "Sabord"', 'x']);
    expect(record?.strayQuoteColumn).toBeUndefined();
  });

  it('starts again at the next line when something follows a closing quote', () => {
    const records = readRecords('a;"b"c;d\ne;f', { delimiter: ';' });
    expect(records.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['a', '"b"c', 'd'],
      ['e', 'f'],
    ]);
    expect(records.map(({ strayQuoteColumn }) => strayQuoteColumn)).toEqual([2, undefined]);
  });

  it('loses no row when a quote is never closed', () => {
    const records = readRecords('a;"b\nc;d\n"e";f', { delimiter: ';' });
    expect(records.map(({ line, raw }) => [line, raw])).toEqual([
      [1, 'a;"b'],
      [2, 'c;d'],
      [3, '"e";f'],
    ]);
    expect(records[0]?.strayQuoteColumn).toBe(2);
  });

  it('stops at its own line when a later line of a quoted cell goes wrong', () => {
    const records = readRecords('"a\nb";c"d\ne', { delimiter: ';' });
    expect(records.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(records[0]?.strayQuoteColumn).toBe(1);
  });
});
