/** Writes the pictures of the lifecycles into `docs/pictures/`, in both languages. Part of `npm run docs:pictures`; never edited by hand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { drawLifecycle, type DrawnLifecycle } from './lifecyclePictures.ts';
import { root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'trajet-lifecycles-'));
const bundle = join(folder, 'lifecycles.mjs');
await build({
  entryPoints: [join(root, 'src/model/lifecycles/registry.ts')],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  outfile: bundle,
});
const { lifecycles } = (await import(pathToFileURL(bundle).href)) as { lifecycles: readonly DrawnLifecycle[] };
rmSync(folder, { recursive: true });

mkdirSync(join(root, 'docs/pictures'), { recursive: true });
for (const lifecycle of lifecycles) {
  for (const locale of ['fr', 'en'] as const) {
    writeFileSync(join(root, `docs/pictures/lifecycle-${lifecycle.kind}.${locale}.svg`), drawLifecycle(lifecycle, locale));
  }
}
