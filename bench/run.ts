/** `npm run bench` at the root: what reading costs beside zod's own `safeParse`, how opening an edition and finding duplicates grow, in the same run. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Measure } from './measure.ts';

type Row = Measure & { readonly mode: string; readonly wrongShare: number; readonly count: number };

const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const versionOf = (path: string) => (JSON.parse(readFileSync(inFolder(path), 'utf8')) as { version: string }).version;
interface Opening {
  readonly rows: readonly (Measure & { readonly sessions: number; readonly megabytes: number })[];
  readonly exponents: { readonly bySessions: number; readonly byText: number };
}
interface Found {
  readonly precision: number;
  readonly recall: number;
}
interface Finding {
  readonly samples: readonly {
    readonly onlyNames: boolean;
    readonly rows: readonly { readonly count: number; readonly milliseconds: number; readonly linked: Found; readonly reported: Found }[];
    readonly exponent: number;
  }[];
  readonly peer: Measure & Found & { readonly name: string; readonly count: number };
}
interface Lists {
  readonly reading: readonly (Measure & { readonly wrongCell: boolean; readonly count: number })[];
  readonly records: readonly (Measure & { readonly peer: string })[];
}
interface Validating {
  readonly rows: readonly (Measure & { readonly sessions: number; readonly remarks: number })[];
  readonly exponent: number;
}
const run = (script: string, ...options: readonly string[]) =>
  JSON.parse(execFileSync(process.execPath, [inFolder(script), ...options], { encoding: 'utf8' })) as unknown;
const rows = ['jit', 'jitless', 'compiled'].flatMap((mode) => run('parse.ts', mode) as Row[]);
const opening = run('open.ts') as Opening;
const finding = run('duplicates.ts') as Finding;
const lists = run('csv.ts') as Lists;
const validating = run('validate.ts') as Validating;

console.log(`Command: npm run bench, ${new Date().toISOString().slice(0, 10)}`);
console.log(`Machine: ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`);
console.log(
  `Versions: trajet ${versionOf('../package.json')}, zod ${versionOf('../node_modules/zod/package.json')}, Node ${process.version.slice(1)}\n`,
);
console.log('| zod mode | wrong rows | rows | bare zod, µs per row | trajet, µs per row | ratio (quartiles) | 10,000 rows over 1,000 |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const { mode, wrongShare, count, ours, bare, ratio } of rows) {
  const small = rows.find((row) => row.mode === mode && row.wrongShare === wrongShare && row.count === 1_000);
  const perRow = (milliseconds: number) => ((milliseconds * 1_000) / count).toFixed(2);
  const [low, median, high] = ratio.map((part) => part.toFixed(2));
  const growth = count === 1_000 || small === undefined ? '' : `× ${(ours / small.ours).toFixed(1)}`;
  const wrong = wrongShare === 0 ? 'none' : `1 in ${wrongShare}`;
  console.log(
    `| ${mode} | ${wrong} | ${count.toLocaleString('en')} | ${perRow(bare)} | ${perRow(ours)} | ${median} (${low}–${high}) | ${growth} |`,
  );
}

console.log('\n| sessions | text, MB | `JSON.parse` of the text, ms | `openDocument`, ms | ratio (quartiles) |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
for (const { sessions, megabytes, ours, bare, ratio } of opening.rows) {
  const [low, median, high] = ratio.map((part) => part.toFixed(2));
  console.log(
    `| ${sessions.toLocaleString('en')} | ${megabytes.toFixed(1)} | ${bare.toFixed(1)} | ${ours.toFixed(1)} | ${median} (${low}–${high}) |`,
  );
}
const { bySessions, byText } = opening.exponents;
console.log(`\nGrowth exponent: ${bySessions.toFixed(2)} in sessions, ${byText.toFixed(2)} in the size of the text.`);

const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
console.log('\n| records say | names | `findDuplicates`, ms | linked: precision | recall | reported: precision | recall |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const { onlyNames, rows: sizes } of finding.samples) {
  for (const { count, milliseconds, linked, reported } of sizes) {
    const shares = [linked.precision, linked.recall, reported.precision, reported.recall].map(percent).join(' | ');
    const what = onlyNames ? 'names alone' : 'names, numbers, addresses';
    console.log(`| ${what} | ${count.toLocaleString('en')} | ${Math.round(milliseconds).toLocaleString('en')} | ${shares} |`);
  }
}
const exponents = finding.samples
  .map(({ onlyNames, exponent }) => `${exponent.toFixed(2)} (${onlyNames ? 'names alone' : 'all'})`)
  .join(', ');
const { peer } = finding;
console.log(`\nGrowth exponent: ${exponents}.`);
console.log(
  `Beside ${peer.name} on ${peer.count.toLocaleString('en')} names: ${peer.ratio.map((part) => part.toFixed(2)).join(' / ')} of its time; its precision ${percent(peer.precision)}, recall ${percent(peer.recall)}.`,
);

const writeRatio = ({ ratio: [low, median, high] }: Measure) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
console.log('\n| rows | a faulty cell in each | reader, hand mapping and zod, ms | `fromCsv`, ms | ratio (quartiles) |');
console.log('| ---: | --- | ---: | ---: | ---: |');
for (const row of lists.reading) {
  const { count, wrongCell, ours, bare } = row;
  console.log(
    `| ${count.toLocaleString('en')} | ${wrongCell ? 'yes' : 'no'} | ${bare.toFixed(0)} | ${ours.toFixed(0)} | ${writeRatio(row)} |`,
  );
}
console.log('\n| public parser | its time for 10,000 rows, ms | our reader of records, ms | ratio (quartiles) |');
console.log('| --- | ---: | ---: | ---: |');
for (const row of lists.records) {
  console.log(`| ${row.peer} | ${row.bare.toFixed(1)} | ${row.ours.toFixed(1)} | ${writeRatio(row)} |`);
}

console.log('\n| sessions | remarks | `openDocument`, ms | `validateEdition`, ms | ratio (quartiles) |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
for (const row of validating.rows) {
  const { sessions, remarks, bare, ours } = row;
  console.log(`| ${sessions.toLocaleString('en')} | ${remarks} | ${bare.toFixed(0)} | ${ours.toFixed(0)} | ${writeRatio(row)} |`);
}
console.log(`\nGrowth exponent of \`validateEdition\`: ${validating.exponent.toFixed(2)} in sessions.`);
