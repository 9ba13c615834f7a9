/** `npm run bench` at the root: what `safeParseEnterprise` costs beside zod's own `safeParse` of the same schema, in the same run. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Measure } from './measure.ts';

type Row = Measure & { readonly mode: string; readonly wrongShare: number; readonly count: number };

const inFolder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const versionOf = (path: string) => (JSON.parse(readFileSync(inFolder(path), 'utf8')) as { version: string }).version;
const rows = ['jit', 'jitless', 'compiled'].flatMap(
  (mode) => JSON.parse(execFileSync(process.execPath, [inFolder('parse.ts'), mode], { encoding: 'utf8' })) as Row[],
);

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
