import { isBlank } from './cell';

/**
 * Texts that a spreadsheet would compute, or that a reader would take for another, stand behind an apostrophe.
 *
 * A text that begins with `=`, `+`, `-`, `@`, a tab or a line break could be run as a formula by the spreadsheet that opens the file; one that
 * is a blank word (« ? », « n/d »), or that begins or ends with a space, would not come back. An apostrophe is put before it, and taken away when
 * the file is read. A negative number is no formula and stays as it is. A text that would look guarded by itself gets an apostrophe more: so what
 * is read is always what was written.
 */
const formula = /^[=+\-@\t\r\n]/u;
const number = /^-\d+(?:[.,]\d+)?$/u;

function needsGuard(text: string): boolean {
  let start = 0;
  while (text[start] === "'") start += 1;
  const bare = text.slice(start);
  return (formula.test(bare) && !number.test(bare)) || (bare !== '' && isBlank(bare)) || bare !== bare.trim();
}

/**
 * The text of a cell, behind an apostrophe where it needs one.
 *
 * @example
 * guardText('=1+1') // => "'=1+1"
 * guardText('-5,25') // => '-5,25'
 * guardText("L'Islet") // => "L'Islet"
 */
export function guardText(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/**
 * The text behind the apostrophe that `guardText` puts; `undefined` where there is none, and the cell says what it says.
 *
 * @example
 * takeGuarded("'=1+1") // => '=1+1'
 * takeGuarded("'tite maison") // => undefined
 */
export function takeGuarded(cell: string): string | undefined {
  if (!cell.startsWith("'")) return undefined;
  const rest = cell.slice(1);
  return needsGuard(rest) ? rest : undefined;
}
