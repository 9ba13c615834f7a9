/**
 * Writes `docs/diagnostics.md` and `docs/diagnostics.fr.md` from the definitions: every code, what it says, and what to do.
 * `--check` only compares, and fails when a page is stale. The pages are never edited by hand.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.ts';
import { writePage, type PageDefinition } from './diagnosticsPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'trajet-diagnostics-'));
const bundle = join(folder, 'catalogue.mjs');
await build({
  stdin: {
    contents: `export { allDiagnostics } from './src/catalogue'; export { editionChecks } from './src/validation/registry';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile: bundle,
});
const { allDiagnostics, editionChecks } = (await import(pathToFileURL(bundle).href)) as Readonly<
  Record<'allDiagnostics' | 'editionChecks', readonly PageDefinition[]>
>;
rmSync(folder, { recursive: true });

let stale = 0;
for (const locale of ['en', 'fr'] as const) {
  const file = join(root, locale === 'fr' ? 'docs/diagnostics.fr.md' : 'docs/diagnostics.md');
  const page = writePage(allDiagnostics, locale, editionChecks);
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    stale += 1;
    console.log(`${file} is stale: run npm run docs:diagnostics`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
