/** `npm test`: every check of the project, two by two. All failures are reported; the last line counts tests and steps. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { conclude, runSteps, type Step } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'trajet-test-'));
const tool = (command: string, ...args: string[]) => run(command, args, { minutes: 5 });
const script = (name: string, ...args: string[]) => run(process.execPath, [`scripts/${name}`, ...args], { minutes: 15 });
const tarball = () => join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'absent.tgz');

const steps: Step[] = [
  { name: 'build and pack', run: () => tool('npm', 'pack', '--pack-destination', folder) },
  { name: 'types: src', run: () => tool('tsc', '-p', 'tsconfig.json') },
  { name: 'types: tests, scripts, examples', run: () => tool('tsc', '-p', 'tests/tsconfig.json') },
  {
    name: 'smoke: what users install',
    after: ['build and pack'],
    show: true,
    run: () => script('smoke.ts', '--quick', '--tarball', tarball()),
  },
  { name: 'lint', run: () => tool('eslint', '-c', 'scripts/eslint.config.js', '--max-warnings=0', '.') },
  { name: 'publint', after: ['build and pack'], run: () => tool('publint', '--strict', tarball()) },
  { name: 'are the types wrong', after: ['build and pack'], run: () => tool('attw', tarball(), '--profile', 'esm-only') },
  { name: 'size', after: ['build and pack'], show: true, run: () => script('size.ts') },
  { name: 'public API as committed', after: ['build and pack'], run: () => script('api.ts') },
  { name: 'every export documented', run: () => tool('typedoc', '--emit', 'none') },
  { name: 'format', run: () => tool('prettier', '--check', '--log-level=warn', '.') },
  { name: 'unused code and dependencies', run: () => tool('knip', '--no-progress') },
  // Files share their modules here: twice as fast. `.ci/run` also runs them apart, so that one cannot lean on another.
  { name: 'tests and coverage', alone: true, show: true, run: () => script('suite.ts', '--coverage', '--no-isolate') },
];

const began = performance.now();
const count = await runSteps(steps, 2);
rmSync(folder, { recursive: true, force: true });
console.log(`\n${steps.length} steps, ${((performance.now() - began) / 1000).toFixed(0)} s`);
conclude(count);
