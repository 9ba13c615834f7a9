import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'tsup';

/** One entry point per file: the front door, and one door per room (`src/entries/model.ts` is `trajet/model`). */
const doors = readdirSync('src/entries').map((file) => basename(file, '.ts'));

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(doors.map((door) => [door, `src/entries/${door}.ts`])) },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  splitting: true,
  dts: process.env['TRAJET_BUILD'] !== 'js',
  clean: true,
  silent: true,
});
