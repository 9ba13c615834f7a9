import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';
import { markPure } from './scripts/markPure.ts';

/** One entry point per file: the front door, and one door per room (`src/entries/model.ts` is `trajet/model`). */
const doors = readdirSync('src/entries').map((file) => basename(file, '.ts'));

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(doors.map((door) => [door, `src/entries/${door}.ts`])) },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  esbuildPlugins: [
    {
      name: 'mark-pure',
      setup(build) {
        build.onLoad({ filter: /[/\\]src[/\\].+\.ts$/ }, ({ path }) => ({
          contents: markPure(readFileSync(path, 'utf8'), path),
          loader: 'ts',
        }));
      },
    },
  ],
  // Without a stable order, the members of unions in the declarations (and in docs/api) move whenever any file changes.
  dts: process.env['TRAJET_BUILD'] !== 'js' && { compilerOptions: { stableTypeOrdering: true } },
  clean: true,
  silent: true,
});
