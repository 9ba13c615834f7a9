/**
 * A reader of RFC 4180 that loses no row.
 *
 * Idea: each record is read strictly. Where a quoted cell goes wrong (something follows its closing quote, or the file ends inside it), the
 * record is given its first physical line only, quotes as they stand, and reading starts again at the next line. Other readers swallow
 * every row up to the next quote.
 *
 * Cost: linear. A record that goes wrong far away has crossed only lines with an even number of quotes; read afresh, such a line ends
 * outside quotes, or holds a quote inside an unquoted cell, which confines it to itself: no stretch is crossed more than twice.
 */

/** One cell, and where it stands. */
export interface CsvCell {
  /** What it says, without its quotes. */
  readonly text: string;
  /** Line of the file where it starts, from 1. */
  readonly line: number;
  /** Its number in the row, from 1: the column of a spreadsheet. */
  readonly column: number;
}

/** One row of a file, and its text as it stands. */
export interface CsvRecord {
  readonly cells: readonly CsvCell[];
  /** Line of the file where it starts, from 1. */
  readonly line: number;
  readonly raw: string;
  /** The cell (from 1) whose quotes are wrong; the row was then read as one line, quotes as they stand. */
  readonly strayQuoteColumn?: number;
}

interface Reading {
  readonly cells: readonly CsvCell[];
  /** Where the text of the record ends, its line break apart. */
  readonly end: number;
  /** Line where it ends. */
  readonly lastLine: number;
  /** The cell whose quotes are wrong. */
  readonly strayColumn?: number | undefined;
}

/**
 * Every row of a text that holds something, in order; lines of nothing but spaces and delimiters are no rows. Never throws.
 *
 * @param options - `firstLine` numbers the first line of the text (1 by default).
 * @example
 * readRecords('a;"b\nc"\n"x"y;z', { delimiter: ';' }).map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])
 * // => [[1, 'a', 'b\nc'], [3, '"x"y', 'z']]
 */
export function readRecords(text: string, options: { readonly delimiter: string; readonly firstLine?: number }): CsvRecord[] {
  const { delimiter } = options;
  const records: CsvRecord[] = [];
  let line = options.firstLine ?? 1;
  for (let start = 0; start < text.length;) {
    const { cells, end, lastLine, strayColumn } = readStrictly(text, start, line, delimiter) ?? readOneLine(text, start, line, delimiter);
    const raw = text.slice(start, end);
    if (cells.some((cell) => cell.text.trim() !== '')) {
      records.push({ cells, line, raw, ...(strayColumn === undefined ? {} : { strayQuoteColumn: strayColumn }) });
    }
    line = lastLine + 1;
    start = end + breakLength(text, end);
  }
  return records;
}

/** The record as RFC 4180 reads it, over as many lines as its quotes span; `undefined` when a quote is out of place. */
function readStrictly(text: string, start: number, firstLine: number, delimiter: string): Reading | undefined {
  const cells: CsvCell[] = [];
  let line = firstLine;
  for (let at = start; ;) {
    const column = cells.length + 1;
    if (text[at] === '"') {
      const closing = findClosingQuote(text, at + 1);
      const next = text[closing + 1];
      if (closing < 0 || (next !== undefined && next !== delimiter && !isBreak(next))) return undefined;
      const quoted = text.slice(at + 1, closing);
      cells.push({ text: unquote(quoted), line, column });
      line += countBreaks(quoted);
      at = closing + 1;
    } else {
      const end = findCellEnd(text, at, delimiter);
      const plain = text.slice(at, end);
      // A quote here confines the record to its line, whatever follows: the cost above depends on it.
      if (plain.includes('"')) return undefined;
      cells.push({ text: plain, line, column });
      at = end;
    }
    if (text[at] !== delimiter) return { cells, end: at, lastLine: line };
    at += 1;
  }
}

/**
 * The record as its first physical line. A quote inside an unquoted cell is a character like another; a cell that opens with a quote and
 * is not closed properly is the stray one, and keeps its quotes.
 */
function readOneLine(text: string, start: number, line: number, delimiter: string): Reading {
  const lineEnd = findLineEnd(text, start);
  const cells: CsvCell[] = [];
  let strayColumn: number | undefined;
  for (let at = start; ;) {
    const column = cells.length + 1;
    const opens = text[at] === '"';
    const closing = opens ? findClosingQuote(text, at + 1) : -1;
    const isQuoted = closing > 0 && closing < lineEnd && (closing + 1 === lineEnd || text[closing + 1] === delimiter);
    if (opens && !isQuoted) strayColumn ??= column;
    const end = isQuoted ? closing + 1 : findCellEnd(text, at, delimiter);
    const raw = text.slice(at, end);
    cells.push({ text: isQuoted ? unquote(raw.slice(1, -1)) : raw, line, column });
    if (end >= lineEnd) return { cells, end: lineEnd, lastLine: line, strayColumn };
    at = end + 1;
  }
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Where the quote that closes a cell stands, a doubled quote being a quote of the text; -1 when none does. */
function findClosingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function findCellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && !isBreak(text[at])) at += 1;
  return at;
}

function findLineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text[at])) at += 1;
  return at;
}

function breakLength(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
}

function unquote(quoted: string): string {
  return quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted;
}

function countBreaks(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0;
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}
