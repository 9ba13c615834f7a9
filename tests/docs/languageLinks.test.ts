import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { findUnlinkedPairs } from './languageLinks';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const pages = new Map(
  readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [`docs/${name.replaceAll('\\', '/')}`, readFileSync(`${docs}/${name}`, 'utf8')]),
);

test('each page in two languages leads to the other one, right under its title', () => {
  expect([...pages.keys()].filter((page) => page.endsWith('.fr.md')).length).toBeGreaterThan(20);
  expect(findUnlinkedPairs(pages)).toEqual([]);
});

test('a page that leads to the other language later, elsewhere or nowhere is found', () => {
  const found = findUnlinkedPairs(
    new Map([
      ['docs/a.fr.md', '# A\n\n_[English version](a.md)_\n\nTexte\n'],
      ['docs/a.md', '# A\n\n_[Version française](a.fr.md)_\n\nText\n'],
      ['docs/b.fr.md', '# B\n\nTexte\n\n_[English version](b.md)_\n\n'],
      ['docs/b.md', '# B\n\n_[Version française](a.fr.md)_\n\nText\n'],
      ['docs/c.fr.md', '# C\n\nTexte\n'],
      ['docs/d.md', '# D\n\nText\n'],
    ]),
  );
  expect(found).toEqual([
    'docs/b.md: under the title, _[Version française](b.fr.md)_',
    'docs/b.fr.md: under the title, _[English version](b.md)_',
    'docs/c.fr.md: no docs/c.md',
  ]);
});
