import { withLabels, type CellReader, type CellReading, type Remark } from '../cell';

const otherMarks = /\s*[,;/]\s*|\s+(?:et|and)\s+/iu;

/** The readings of a text that is refused whole and parted by a comma, a slash or « et », when each of its parts is known: no doubt is left then. */
function readParted(text: string, read: (part: string) => CellReading): readonly CellReading[] | undefined {
  const parts = text
    .slice(0, 1_000)
    .split(otherMarks)
    .filter((part) => part !== '');
  const readings = parts.map(read);
  return parts.length > 1 && text.length <= 1_000 && readings.every((reading) => 'value' in reading) ? readings : undefined;
}

/**
 * Reads several values parted by `|`, each as one would be alone. The first that is refused refuses the cell, unless it is several that are
 * known, parted as people do: « français, anglais ».
 */
export function buildListReader(read: CellReader): CellReader {
  const readAll: CellReader = (text, context) => {
    const values: unknown[] = [];
    let remark: Remark | undefined;
    for (const part of text.split('|').map((piece) => piece.trim())) {
      if (part === '') continue;
      const reading = read(part, context);
      const readings = 'refused' in reading ? readParted(part, (one) => read(one, context)) : [reading];
      if (readings === undefined) return reading;
      for (const one of readings) {
        if ('refused' in one) return one;
        values.push(one.value);
        remark ??= one.remark;
      }
    }
    return remark === undefined ? { value: values } : { value: values, remark };
  };
  return withLabels(readAll, read.labelOf);
}
