import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import * as everything from '../../src/index';
import { listDocstringSamples, listPageSamples, runSample, type Sample, type SampleScope } from './samples';

const root = fileURLToPath(new URL('../..', import.meta.url));
const listFiles = (folder: string, end: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

const sources = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/**/*.ts');
const doors = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/entries/*.ts', { eager: true });
const modules: SampleScope['modules'] = {
  trajet: everything,
  ...Object.fromEntries(Object.entries(doors).map(([path, door]) => [`trajet/${/(\w+)\.ts$/u.exec(path)?.[1] ?? ''}`, door])),
};

async function check(sample: Sample, values: SampleScope['values']): Promise<number> {
  const claims = await runSample(sample, { values, modules });
  for (const { line, actual, expected } of claims) expect(actual, `${sample.file}:${line}`).toEqual(expected);
  const said = sample.code.match(/\/\/ => /gu) ?? [];
  expect(claims.length, `${sample.file}:${sample.line}: each // => stands behind an expression that is a statement`).toBe(said.length);
  return claims.length;
}

const docstrings = listFiles('src', '.ts').flatMap((file) => listDocstringSamples(file, read(file)));
const pages = ['README.md', 'LISEZMOI.md', 'CONTRIBUTING.md', ...listFiles('docs', '.md')].flatMap((file) =>
  listPageSamples(file, read(file)),
);

describe('the examples of docstrings', () => {
  it('are many', () => {
    expect(docstrings.length).toBeGreaterThan(50);
  });

  it.each(docstrings.map((sample) => [`${sample.file}:${sample.line}`, sample] as const))('%s says what happens', async (_, sample) => {
    const own = await sources[`../../${sample.file}`]?.();
    expect(await check(sample, { ...everything, ...own }), 'claims with // =>').toBeGreaterThan(0);
  });
});

describe('the samples of pages', () => {
  it.each(pages.map((sample) => [`${sample.file}:${sample.line}`, sample] as const))('%s runs', async (_, sample) => {
    await check(sample, {});
  });

  it('include the taste of the README, whose claims hold', async () => {
    const [taste] = pages.filter(({ file }) => file === 'README.md');
    if (taste === undefined) throw new Error('README.md has no sample');
    expect(await check(taste, {})).toBeGreaterThanOrEqual(3);
  });
});

describe('a wrong sample', () => {
  it('fails with its file and line', async () => {
    const page = '# Page\n\n```ts\nconst two = 1 + 1;\n\ntwo; // => 3\n```\n';
    const [sample] = listPageSamples('page.md', page);
    if (sample === undefined) throw new Error('no sample found');
    await expect(check(sample, {})).rejects.toThrow('page.md:6');
  });

  it('fails when what it says stands behind no expression: nothing would be compared', async () => {
    const [sample] = listPageSamples('page.md', '```ts\nconst two = 1 + 1; // => 3\n```\n');
    if (sample === undefined) throw new Error('no sample found');
    await expect(check(sample, {})).rejects.toThrow('page.md:2');
  });

  it('fails when it throws, with the place where it starts', async () => {
    const [sample] = listDocstringSamples('a.ts', '/**\n * Adds.\n *\n * @example\n * missing(1) // => 1\n */');
    if (sample === undefined) throw new Error('no sample found');
    await expect(check(sample, {})).rejects.toThrow('a.ts:5: ReferenceError');
  });

  it('fails over several lines, and with an import', async () => {
    const [sample] = listPageSamples(
      'p.md',
      "```ts\nimport { formatMinutes } from 'trajet';\n\n[\n  formatMinutes(60, { locale: 'fr' }),\n]; // => ['2 h']\n```\n",
    );
    if (sample === undefined) throw new Error('no sample found');
    await expect(check(sample, {})).rejects.toThrow('p.md:6');
  });
});
