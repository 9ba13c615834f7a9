import { expect, test } from 'vitest';

import { buildTree } from './tree';
import { findTypos } from './typography';

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
