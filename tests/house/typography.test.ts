import { expect, test } from 'vitest';

import { buildTree } from './tree';
import { findPageTypos, findTypos } from './typography';

const refuse = (french: string) => findTypos(buildTree({ 'src/hours/a.ts': `const a = { fr: ${french}, en: "It's 5 % : ok ?" };` }));

test.each([
  ['an apostrophe', `"l'enveloppe"`],
  ['a colon', '`manque : ${b}`'],
  ['a question mark', "'Écrire plutôt ?'"],
  ['a semicolon', "'un ; deux'"],
  ['an opening mark', '`« ${b}\\u00a0»`'],
  ['a closing mark', '`«\\u00a0${b} »`'],
  ['a closing mark, joined', '`«\\u00a0${b}»`'],
  ['an ellipsis', "'et ainsi...'"],
  ['a plural in brackets', '`${b} séance(s)`'],
  ['a unit', "'14 h de contenu'"],
  ['a percentage', "'23 %'"],
  ['an amount', "() => '155 $'"],
])('%s as a typist writes it is refused', (_, french) => {
  expect(refuse(french)).toEqual([expect.stringMatching(/^src\/hours\/a\.ts:1: /u)]);
});

test.each([
  '`L’enveloppe «\\u00a0${b}\\u00a0» dépasse de ${c}\\u00a0min\\u00a0: pourquoi?`',
  '\'Écrire à la racine\\u00a0: "schema": "x".\'',
  "'2020-11-18T14:00:00Z, 13:30, https://example.org'",
  "'23\\u00a0% de 155\\u00a0000\\u00a0$…'",
])('%s as a printer sets it is silent', (french) => expect(refuse(french)).toEqual([]));

test('the finding shows the file, the line, the remedy and the text', () => {
  expect(refuse(`\n"l'un"`)).toEqual(['src/hours/a.ts:2: an apostrophe is ’: "l\'un"']);
});

const refusePage = (text: string, path = 'docs/guides/a.fr.md') => findPageTypos(buildTree({ [path]: text }));

test.each([
  ['a colon', 'Il manque : un nom'],
  ['a colon after code', 'Dans `name` : un texte'],
  ['an opening mark', '« Le Sabord\u00a0»'],
  ['a closing mark after code', '«\u00a0`name` »'],
  ['a closing mark, in a link', '[«\u00a0Le Sabord »](a.md)'],
  ['a question mark, in a cell', '| Pourquoi ? | oui |'],
  ['a percentage', 'Plus de 40 % de ses revenus'],
  ['a unit, in the words of a picture', '![14 h de contenu](a.svg)'],
])('%s as a typist writes it is refused in a page', (_, text) => {
  expect(refusePage(`# Page\n\n${text}\n`)).toEqual([expect.stringMatching(/^docs\/guides\/a\.fr\.md:3: /u)]);
});

test.each([
  'Il manque\u00a0: «\u00a0un nom\u00a0», à 40\u00a0%.',
  '```ts\nconst a = b ? "c" : d; // l\'un : 5 %\n```',
  '- Une liste\u00a0:\n  ```ts\n  b ? c : d;\n  ```',
  "Écrire `a ? b : c`, ``« ` »``, [ici](https://example.org/l'un), ![là](a.svg) ou ![là](b.svg).",
  'Une case qui contient «\u00a0?\u00a0» est vide.',
  '| nom | ce que c’est |\n| --- | :---: |',
])('%s is silent in a page', (text) => expect(refusePage(text)).toEqual([]));

test('the French README is a French page, an English page is none, and the finding shows the line after a sample', () => {
  expect(refusePage('```ts\na;\n```\n\nUn : deux', 'LISEZMOI.md')).toEqual([
    'LISEZMOI.md:5: a no-break space (\\u00a0) comes before :: "Un : deux"',
  ]);
  expect(refusePage('One : two', 'docs/a.md')).toEqual([]);
});
