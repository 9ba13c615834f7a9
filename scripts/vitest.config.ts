import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: at('.'),
  resolve: {
    alias: [
      { find: /^trajet$/, replacement: at('src/index.ts') },
      { find: /^trajet\/(.+)$/, replacement: at('src/entries/$1.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    typecheck: { enabled: false },
    // A slow machine is no failure: a test that measures time says so itself.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/entries/**', 'src/index.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
