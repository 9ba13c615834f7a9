/** Writes `docs/nouns.md` and `docs/nouns.fr.md` from the schemas of the nouns and their labels. The pages are never edited by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';
import { root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'trajet-nouns-'));
const bundle = join(folder, 'nounsPage.mjs');
await build({
  entryPoints: [join(root, 'scripts/nounsPage.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile: bundle,
});
const { writeNounsPage } = (await import(pathToFileURL(bundle).href)) as { writeNounsPage: (locale: 'fr' | 'en') => string };
rmSync(folder, { recursive: true });

for (const locale of ['en', 'fr'] as const) {
  const file = join(root, locale === 'fr' ? 'docs/nouns.fr.md' : 'docs/nouns.md');
  writeFileSync(file, await format(writeNounsPage(locale), { parser: 'markdown', printWidth: 140, proseWrap: 'never' }));
}
