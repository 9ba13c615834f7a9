import { indexTitles, foldTitle } from '../csv/mapHeaders';
import { decodeBytes, removeMark } from '../csv/decodeBytes';
import { readRecords } from '../csv/readRecords';
import { sniffDelimiter } from '../csv/sniffDelimiter';
import type { ReqShape } from './buildReqTable';
import type { ListSource } from './readSource';

/** Rows looked at for their titles, where rows are given already parted. */
const mostRows = 100;
/** Far above any row of titles. */
const longestHeader = 10_000;

/** The shape that knows the most titles of a file, the first where several know as many. */
export function findShape<Id extends string>(source: ListSource, shapes: readonly [ReqShape<Id>, ...ReqShape<Id>[]]): ReqShape<Id> {
  const titles = new Set(listTitles(source).map(foldTitle));
  const scored = shapes.map((shape) => {
    const known = indexTitles(shape.columns);
    return { shape, score: new Set([...titles].flatMap((title) => known.get(title) ?? [])).size };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best), { shape: shapes[0], score: 0 }).shape;
}

function listTitles(source: ListSource): string[] {
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) {
    const rows: readonly unknown[] = source.slice(0, mostRows);
    return rows.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : []));
  }
  const text =
    typeof source === 'string' ? removeMark(source.slice(0, longestHeader)) : decodeBytes(source.subarray(0, longestHeader)).text;
  const body = text.replace(/^"?sep=[;,\t]"?(?:\r\n|\r|\n)/iu, '').trimStart();
  const delimiter = sniffDelimiter(/^.*/u.exec(body)?.[0] ?? '');
  return readRecords(body, { delimiter })[0]?.cells.map(({ text: title }) => title) ?? [];
}
