/**
 * `npm run smoke`: installs the packed package in empty projects, as a user would, then runs and type-checks a first
 * program on every supported runtime and compiler. `--quick` keeps to this Node and this TypeScript.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { entries, manifest } from './entries.ts';
import { root, run, type Ran } from './run.ts';
import { conclude, runSteps, type Step } from './steps.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, full: { type: 'boolean' }, tarball: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'trajet-smoke-'));

async function pack(): Promise<string> {
  const { ok, output } = await run('npm', ['pack', '--pack-destination', folder]);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!ok || file === undefined) throw new Error(`npm pack failed:\n${output}`);
  return join(folder, file);
}

const tarball = values.tarball === undefined ? await pack() : resolve(values.tarball);
const peers = Object.entries(manifest.peerDependencies).map(([name, range]) => `${name}@${range}`);

/** An empty project of the given kind, with the package installed in it. */
async function makeProject(kind: 'module' | 'commonjs', name: string): Promise<Ran> {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: kind }));
  cpSync(join(root, 'scripts/smoke'), project, { recursive: true });
  return run('npm', ['install', '--no-audit', '--no-fund', tarball, ...peers], { cwd: project, minutes: 5 });
}

/** Settings for each module resolution, and a file that imports every entry point. (zod's own types name `URL`: hence `dom`.) */
async function makeTypesProject(): Promise<Ran> {
  const ran = await makeProject('module', 'types');
  for (const [moduleResolution, module] of [
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ] as const) {
    const compilerOptions = {
      ...{ module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true },
      ...{ strict: true, skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    };
    writeFileSync(join(folder, 'types', `${moduleResolution}.json`), JSON.stringify({ compilerOptions, files: ['usage.ts', 'doors.ts'] }));
  }
  writeFileSync(
    join(folder, 'types/doors.ts'),
    entries.map(({ specifier, name }) => `export * as ${name} from '${specifier}';\n`).join(''),
  );
  return ran;
}

/** A command of a package that npm fetches for the occasion; the runtimes come by an install script, which npm 12 runs only if told. */
const fetched = (project: string, spec: string, ...command: string[]) =>
  run('npx', ['--yes', '--allow-scripts=node,deno,bun', '--package', spec, '--', ...command], { cwd: join(folder, project), minutes: 5 });

/** The program must also say that it was run by the runtime that was meant. */
const runsOn = async (runtime: string, ran: Promise<Ran>): Promise<Ran> => {
  const { ok, output } = await ran;
  return { ok: ok && output.includes(runtime), output };
};
const here = (project: string, file: string) => run(process.execPath, [file], { cwd: join(folder, project), minutes: 1 });

/** Both module resolutions under one TypeScript. */
async function checkTypes(spec?: string): Promise<Ran> {
  const outputs: Ran[] = [];
  for (const config of ['nodenext.json', 'bundler.json']) {
    const args = ['tsc', '-p', config] as const;
    outputs.push(await (spec === undefined ? run('tsc', args.slice(1), { cwd: join(folder, 'types') }) : fetched('types', spec, ...args)));
  }
  return { ok: outputs.every(({ ok }) => ok), output: outputs.map(({ output }) => output).join('') };
}

const [esm, cjs, types] = ['an ESM project', 'a CommonJS project', 'a TypeScript project'];
const node = process.version.slice(1);
const quick: Step[] = [
  { name: esm, run: () => makeProject('module', 'esm') },
  { name: cjs, run: () => makeProject('commonjs', 'cjs') },
  { name: types, run: makeTypesProject },
  { name: `Node ${node}, import`, after: esm, run: () => runsOn(`Node ${node}`, here('esm', 'main.mjs')) },
  { name: `Node ${node}, require`, after: cjs, run: () => runsOn(`Node ${node}`, here('cjs', 'main.cjs')) },
  { name: 'TypeScript 6.0', after: types, run: () => checkTypes() },
];
/** The oldest Node supported, then the newest of each line. */
const nodes = ['22.12.0', '22', '26'].flatMap((version): Step[] => [
  {
    name: `Node ${version}, import`,
    after: esm,
    run: () => runsOn(`Node ${version}`, fetched('esm', `node@${version}`, 'node', 'main.mjs')),
  },
  {
    name: `Node ${version}, require`,
    after: cjs,
    run: () => runsOn(`Node ${version}`, fetched('cjs', `node@${version}`, 'node', 'main.cjs')),
  },
]);
const full: Step[] = [
  ...nodes,
  { name: 'Deno', after: esm, run: () => runsOn('Deno', fetched('esm', 'deno', 'deno', 'run', '--allow-read', 'main.mjs')) },
  { name: 'Bun', after: esm, run: () => runsOn('Bun', fetched('esm', 'bun', 'bun', 'run', 'main.mjs')) },
  { name: 'TypeScript 5.9', after: types, run: () => checkTypes('typescript@5.9') },
  { name: 'TypeScript 7.0', after: types, run: () => checkTypes('typescript@7.0') },
];

const count = await runSteps(values.full === true ? [...quick, ...full] : quick, 2);
rmSync(folder, { recursive: true, force: true });
conclude(count);
