import type { CellReader, CellReading, CsvContext } from './cell';

const mostReadings = 500;
const longestText = 60;

/**
 * The same reader for one column of one file, which reads again nothing that it has just read: most columns hold few different texts (a legal
 * form, a city, « oui »).
 *
 * It remembers 500 readings, each of at most 60 characters, and never a list or an object: a row makes its own. A column whose texts were
 * seldom seen before (names, numbers) is then read as it comes.
 */
export function rememberReadings(read: CellReader, context: CsvContext): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  let found = 0;
  let isUseful = true;
  return (text) => {
    if (!isUseful) return read(text, context);
    const before = known.get(text);
    if (before !== undefined) {
      found += 1;
      return before;
    }
    const reading = read(text, context);
    const isPlain = 'refused' in reading || typeof reading.value !== 'object';
    if (!isPlain || text.length > longestText) return reading;
    if (known.size < mostReadings) known.set(text, reading);
    else isUseful = found > mostReadings;
    return reading;
  };
}
