import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { editionComparisons } from '../../src/validation/comparisons/registry';
import { editionChecks } from '../../src/validation/registry';

const codes = [...editionChecks, ...editionComparisons].map(({ code }): string => code);
const subjects = [...new Set(codes.map((code) => code.split('/')[0] ?? ''))];

test.each(['docs/guides/check-an-edition.md', 'docs/guides/check-an-edition.fr.md'])('%s names every family of checks', (path) => {
  const page = readFileSync(path, 'utf8');
  expect(subjects.filter((subject) => !page.includes(`\`${subject}\``))).toEqual([]);
  expect(codes.length).toBeGreaterThan(80);
});
