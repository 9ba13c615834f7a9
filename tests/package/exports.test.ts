import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string>; files: string[] };

test('each file of src/entries/ is an entry point of the package, and nothing else is but the schemas', () => {
  const doors = readdirSync('src/entries').map((file) => basename(file, '.ts'));
  expect(manifest.exports).toEqual({
    '.': './dist/index.js',
    ...Object.fromEntries(doors.map((door) => [`./${door}`, `./dist/${door}.js`])),
    './schemas/*.json': './dist/schemas/*.json',
    './package.json': './package.json',
  });
});

test('whoever installs the package receives the build, the pages that the readmes lead to, the changelog and no source', () => {
  const pages = ['docs/*.md', 'docs/*.svg', 'docs/concepts', 'docs/decisions', 'docs/guides', 'docs/pictures'];
  expect(manifest.files).toEqual(['dist', ...pages, 'CHANGELOG.md', 'CONTRIBUTING.md', 'LISEZMOI.md']);
});
