import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './run.ts';

/** What the scripts read in package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** Every door of the package, in the order of `exports`: `trajet/model` is built as `dist/model.js` with `dist/model.d.ts`. */
export const entries = Object.entries(manifest.exports)
  .filter(([, file]) => file.endsWith('.js'))
  .map(([path, file]) => ({
    specifier: path === '.' ? manifest.name : `${manifest.name}/${path.slice(2)}`,
    name: basename(file, '.js'),
    script: join(root, file),
    declarations: join(root, file.replace(/\.js$/, '.d.ts')),
  }));
