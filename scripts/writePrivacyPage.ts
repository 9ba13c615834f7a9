/** Writes `docs/privacy-fields.md` and `docs/privacy-fields.fr.md` from the classes of the fields. The pages are never edited by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';
import { root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'trajet-privacy-'));
const bundle = join(folder, 'privacyPage.mjs');
await build({
  entryPoints: [join(root, 'scripts/privacyPage.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile: bundle,
});
const { writePrivacyPage } = (await import(pathToFileURL(bundle).href)) as { writePrivacyPage: (locale: 'fr' | 'en') => string };
rmSync(folder, { recursive: true });

for (const locale of ['en', 'fr'] as const) {
  const file = join(root, locale === 'fr' ? 'docs/privacy-fields.fr.md' : 'docs/privacy-fields.md');
  writeFileSync(file, await format(writePrivacyPage(locale), { parser: 'markdown', printWidth: 140, singleQuote: true }));
}
