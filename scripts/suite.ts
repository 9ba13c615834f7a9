/**
 * Runs vitest with the arguments given, and reads its report: a test may be skipped only if its title says why, as in
 * `the official list is read (skipped: ../shared is absent)`. Ends with `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.ts';
import { conclude } from './steps.ts';

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'trajet-suite-'));
const file = join(folder, 'report.json');
const seed = process.env['TRAJET_SEED'] ?? String(Date.now() % 2 ** 31);
const began = performance.now();
const ran = await run(
  'vitest',
  [
    'run',
    '--config=scripts/vitest.config.ts',
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { env: { TRAJET_SEED: seed }, minutes: 40 },
);
const seconds = (performance.now() - began) / 1000;

let results: Report['testResults'] = [];
try {
  results = (JSON.parse(readFileSync(file, 'utf8')) as Report).testResults;
} catch {
  console.log('vitest wrote no report.');
}
rmSync(folder, { recursive: true, force: true });

const tests = results.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name.replace(root, '') })));
const passed = tests.filter(({ status }) => status === 'passed').length;
const failed = tests.filter(({ status }) => status === 'failed').length;
const silent = results.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
);
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const unexplained = skipped.filter(({ fullName }) => !/\(skipped: [^)]+\)/.test(fullName));

const coverage = ran.output.split('\n').filter((line) => /^(?:Statements|Branches|Functions|Lines) /.test(line));
for (const line of ran.ok ? coverage : [ran.output]) console.log(line);
for (const test of skipped) console.log(`skipped  ${test.file}  ${test.fullName}`);
for (const test of unexplained) console.log(`A skipped test says why in its title, "(skipped: …)":  ${test.file}  ${test.fullName}`);
for (const result of silent) console.log(`failed whole  ${result.name.replace(root, '')}`);
const slowest = results
  .map(({ name, startTime, endTime }) => ({ file: name.replace(root, ''), seconds: (endTime - startTime) / 1000 }))
  .sort((a, b) => b.seconds - a.seconds);
console.log(
  `slowest: ${slowest
    .slice(0, 5)
    .map((result) => `${result.file} ${result.seconds.toFixed(1)} s`)
    .join(', ')}`,
);
console.log(`files: ${results.length}, tests: ${tests.length}, skipped: ${skipped.length}, seed: ${seed}, ${seconds.toFixed(1)} s`);

const known = failed + silent.length + unexplained.length;
conclude({ passed, failed: ran.ok ? known : Math.max(1, known) });
