/** What the lines of an address say. */
export interface AddressReading {
  readonly address?: string;
  /** Without « (Québec) ». */
  readonly municipality?: string;
  /** Whether « (Québec) » or « QC » says that it is one. */
  readonly isMarked: boolean;
}

/** What extracts write where there is nothing, and lines that place nothing. */
const empty = /^(?:na|n\/a|null|canada|-)?$/iu;
const marked = /^(.+?)(?:\s*\((?:québec|quebec|qc)\)|[\s,]+(?:qc|p\.?\s?q\.?))$/iu;

/** Far above any line of an address: what is longer says no municipality. */
const longestLine = 300;

function readMark(line: string): string | undefined {
  return line.length > longestLine ? undefined : marked.exec(line)?.[1];
}

/**
 * The municipality is on the second line, or on the third where an office, a floor or a mailbox takes the second: the line that says « (Québec) »,
 * else the last that says something. The other lines are the address.
 *
 * @param lines - The first three lines, as the register has them.
 * @example
 * const lines = ['701 rue Thibeau', 'CP 33002', 'Trois-Rivières (Québec)'];
 *
 * readAddressLines(lines) // => { address: '701 rue Thibeau, CP 33002', municipality: 'Trois-Rivières', isMarked: true }
 */
export function readAddressLines(lines: readonly (string | undefined)[]): AddressReading {
  const told = lines.map((line) => line?.trim() ?? '').map((line) => (empty.test(line) ? '' : line));
  const places = [2, 1].filter((at) => (told[at] ?? '') !== '');
  const at = places.find((each) => readMark(told[each] ?? '') !== undefined) ?? places[0];
  const written = at === undefined ? undefined : told[at];
  const name = written === undefined ? undefined : (readMark(written) ?? written).trim();
  const address = told.filter((line, index) => line !== '' && index !== at).join(', ');
  return {
    ...(address === '' ? {} : { address }),
    ...(name === undefined ? {} : { municipality: name }),
    isMarked: written !== undefined && readMark(written) !== undefined,
  };
}
