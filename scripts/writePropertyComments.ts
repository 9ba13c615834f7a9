/** The second half of `npm run build`: comments of the properties of schemas, put back in the declarations of `dist/`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { restoreComments } from './propertyComments.ts';
import { root } from './run.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const list = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

const sources = list(join(root, 'src'), '.ts').map((file) => ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2023, true));
let changed = 0;
for (const file of list(process.argv[2] ?? join(root, 'dist'), '.d.ts')) {
  const declarations = read(file);
  const commented = restoreComments(declarations, sources);
  if (commented === declarations) continue;
  changed += 1;
  writeFileSync(file, commented);
}
if (changed === 0) throw new Error('no declaration took a comment: has the form of the printed types changed?');
