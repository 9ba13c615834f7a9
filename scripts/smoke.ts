/**
 * `npm run smoke`: installs the packed package in empty projects, as a user would, then runs and type-checks a first
 * program on every supported runtime and compiler. `--quick` keeps to this Node and this TypeScript.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listBrokenLinks } from './brokenLinks.ts';
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

/**
 * The path of a command that npm installs for the occasion, in a folder of its own. Runtimes come by an install script,
 * which npm 12 runs only if package.json allows it.
 */
async function fetchTool(spec: string): Promise<string> {
  const home = join(folder, 'tools', spec);
  const [name = spec] = spec.split('@');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true, deno: true, bun: true } }));
  const { ok, output } = await run('npm', ['install', '--no-audit', '--no-fund', spec], { cwd: home, minutes: 5 });
  if (!ok) console.log(output);
  return join(home, 'node_modules/.bin', name === 'typescript' ? 'tsc' : name);
}

/** The program of one project; it must also say that it was run by the runtime that was meant. */
async function runProgram(runtime: string, command: string, file: string, ...options: string[]): Promise<Ran> {
  const { ok, output } = await run(command, [...options, file], { cwd: join(folder, file.endsWith('.cjs') ? 'cjs' : 'esm'), minutes: 1 });
  return { ok: ok && output.includes(runtime), output };
}

/** Every page that the installed front pages lead to is installed too. */
function checkLinks(): Promise<Ran> {
  const broken = listBrokenLinks(join(folder, 'esm/node_modules/trajet'), ['README.md', 'LISEZMOI.md']);
  return Promise.resolve({ ok: broken.length === 0, output: broken.join('\n') });
}

/** Several commands as one. */
const all = (rans: readonly Ran[]): Ran => ({ ok: rans.every(({ ok }) => ok), output: rans.map(({ output }) => output).join('') });

/** The program under one Node, by `import` and by `require()`. */
async function runNode(version: string, command: string): Promise<Ran> {
  return all([await runProgram(`Node ${version}`, command, 'main.mjs'), await runProgram(`Node ${version}`, command, 'main.cjs')]);
}

/** Both module resolutions under one TypeScript. */
async function checkTypes(command: string): Promise<Ran> {
  const check = (config: string) => run(command, ['-p', config], { cwd: join(folder, 'types'), minutes: 5 });
  return all([await check('nodenext.json'), await check('bundler.json')]);
}

const [esm, cjs, types] = ['an ESM project', 'a CommonJS project', 'a TypeScript project'];
const here = process.version.slice(1);
const quick: Step[] = [
  { name: esm, run: () => makeProject('module', 'esm') },
  { name: cjs, run: () => makeProject('commonjs', 'cjs') },
  { name: types, run: makeTypesProject },
  { name: 'links of the installed pages', after: [esm], run: checkLinks },
  { name: `Node ${here}`, after: [esm, cjs], run: () => runNode(here, process.execPath) },
  { name: 'TypeScript 6.0', after: [types], run: () => checkTypes('tsc') },
];
const full: Step[] = [
  // The oldest Node supported, then the newest of each line.
  ...['22.12.0', '22', '26'].map((version) => ({
    name: `Node ${version}`,
    after: [esm, cjs],
    run: async () => runNode(version, await fetchTool(`node@${version}`)),
  })),
  { name: 'Deno', after: [esm], run: async () => runProgram('Deno', await fetchTool('deno'), 'main.mjs', 'run', '--allow-read') },
  { name: 'Bun', after: [esm], run: async () => runProgram('Bun', await fetchTool('bun'), 'main.mjs', 'run') },
  ...['5.9', '7.0'].map((version) => ({
    name: `TypeScript ${version}`,
    after: [types],
    run: async () => checkTypes(await fetchTool(`typescript@${version}`)),
  })),
];

const count = await runSteps(values.full === true ? [...quick, ...full] : quick, 2);
rmSync(folder, { recursive: true, force: true });
conclude(count);
