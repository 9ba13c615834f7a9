import { readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { exporters } from '../../src/exchange/registry';

it('lists each function that writes a format, once', () => {
  const files = readdirSync('src/exchange').flatMap((file) => /^(to[A-Z]\w+)\.ts$/u.exec(file)?.[1] ?? []);
  expect(exporters.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length);
});
