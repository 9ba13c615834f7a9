import { withLabels, type CellReader, type Remark } from '../cell';

/** Reads several values parted by `|`, each as one would be alone. The first that is refused refuses the cell. */
export function buildListReader(read: CellReader): CellReader {
  const readAll: CellReader = (text, context) => {
    const values: unknown[] = [];
    let remark: Remark | undefined;
    for (const part of text.split('|').map((piece) => piece.trim())) {
      if (part === '') continue;
      const reading = read(part, context);
      if ('refused' in reading) return reading;
      values.push(reading.value);
      remark ??= reading.remark;
    }
    return remark === undefined ? { value: values } : { value: values, remark };
  };
  return withLabels(readAll, read.labelOf);
}
