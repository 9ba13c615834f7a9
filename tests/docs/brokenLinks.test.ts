import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { listBrokenLinks } from '../../scripts/brokenLinks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the links of pages', () => {
  it('all lead somewhere, from both front pages on', () => {
    expect(listBrokenLinks(root, ['README.md', 'LISEZMOI.md'])).toEqual([]);
  });

  it('are found broken: a page, a picture, a heading, a place outside, two pages away', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trajet-links-'));
    mkdirSync(join(folder, 'docs'));
    writeFileSync(
      join(folder, 'README.md'),
      '# A\n\n[here](#a) [b](docs/b.md#été-2026) [out](https://example.org/x.md)\n\n```md\n[no](link.md)\n```\n',
    );
    writeFileSync(
      join(folder, 'docs/b.md'),
      '# Été 2026\n\n![p](p.svg) [c](c.md) [a](../README.md#b) [up](../../up.md) [back](../README.md)\n',
    );
    expect(listBrokenLinks(folder, ['README.md'])).toEqual([
      'docs/b.md: p.svg',
      'docs/b.md: c.md',
      'docs/b.md: ../README.md#b',
      'docs/b.md: ../../up.md',
    ]);
    rmSync(folder, { recursive: true });
  });
});
