/** Writes `docs/guides/csv-tables.md` and `csv-tables.fr.md` from the registry of tables. The pages are never edited by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeTablesPage, type PageTable } from './csvTablesPage.ts';
import { root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'trajet-csv-tables-'));
const bundle = join(folder, 'registry.mjs');
await build({
  entryPoints: [join(root, 'src/exchange/csv/registry.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile: bundle,
});
const { csvTables } = (await import(pathToFileURL(bundle).href)) as { csvTables: readonly PageTable[] };
rmSync(folder, { recursive: true });

for (const locale of ['en', 'fr'] as const) {
  const file = join(root, locale === 'fr' ? 'docs/guides/csv-tables.fr.md' : 'docs/guides/csv-tables.md');
  writeFileSync(file, await writeTablesPage(csvTables, locale));
}
