/**
 * What reading a list costs: prints the measures as JSON. `fromCsv` beside the same reader of records, a mapping written by hand for this list
 * and the bare schema of zod; then each public parser beside our reader of records, which has no name outside the package and is bundled here.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse as parseCsv } from 'csv-parse/sync';
import { dsvFormat } from 'd3-dsv';
import papaparse from 'papaparse';
import { makeList, mapByHand } from './lists.ts';
import { measure } from './measure.ts';

const { enterpriseSchema } = await import('../dist/model.js');
const { fromCsv } = await import('../dist/exchange.js');
const outfile = join(mkdtempSync(join(tmpdir(), 'trajet-bench-')), 'readRecords.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('../src/exchange/csv/readRecords.ts', import.meta.url))],
  outfile,
  bundle: true,
  format: 'esm',
  logLevel: 'error',
});
interface ReadRecords {
  readonly readRecords: (
    text: string,
    options: { readonly delimiter: string },
  ) => { readonly cells: readonly { readonly text: string }[] }[];
}
const { readRecords } = (await import(pathToFileURL(outfile).href)) as ReadRecords;

const readBare = (text: string) =>
  readRecords(text, { delimiter: ';' })
    .slice(1)
    .map(({ cells }) => enterpriseSchema.safeParse(mapByHand(cells.map((cell) => cell.text))));

const reading = [false, true].flatMap((wrongCell) =>
  [1_000, 10_000].map((count) => {
    const text = makeList(count, 2026, wrongCell);
    const ours = () => fromCsv(text, { table: 'enterprises' });
    const bare = () => readBare(text);
    const { rows, rejected } = ours();
    const read = bare().filter(({ success }) => success).length;
    if (rows.length + rejected.length !== count) throw new Error(`${rows.length} rows and ${rejected.length} rejected, of ${count}`);
    if (rows.length !== read || read !== (wrongCell ? 0 : count)) throw new Error(`${rows.length} and ${read} rows read, of ${count}`);
    if (!wrongCell && JSON.stringify(rows[7]) !== JSON.stringify(enterpriseSchema.parse(rows[7])))
      throw new Error('a row is no enterprise');
    return { wrongCell, count, ...measure({ ours, bare }, count === 1_000 ? 40 : 15) };
  }),
);

const text = makeList(10_000, 2026, false);
const parsers = {
  papaparse: () => papaparse.parse(text, { delimiter: ';' }).data.length,
  'd3-dsv': () => dsvFormat(';').parseRows(text).length,
  'csv-parse': () => (parseCsv(text, { delimiter: ';' }) as unknown[]).length,
};
const records = Object.entries(parsers).map(([peer, bare]) => {
  const ours = () => readRecords(text, { delimiter: ';' }).length;
  if (ours() !== 10_001 || bare() !== 10_001) throw new Error(`${peer}: ${bare()} records, ours ${ours()}`);
  return { peer, ...measure({ ours, bare }, 20) };
});
console.log(JSON.stringify({ reading, records }));
