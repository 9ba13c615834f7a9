/** Writes the pictures of the concept pages into `docs/pictures/`, in both languages. `npm run docs:pictures`; never edited by hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawFamily, families } from './nounPictures.ts';
import { root } from './run.ts';

mkdirSync(join(root, 'docs/pictures'), { recursive: true });
for (const family of families) {
  for (const locale of ['fr', 'en'] as const)
    writeFileSync(join(root, `docs/pictures/${family.id}.${locale}.svg`), drawFamily(family, locale));
}
