import { expect, test } from 'vitest';

import { findUndocumented } from './documented';
import { buildTree } from './tree';

const refuse = (text: string) => findUndocumented(buildTree({ 'src/hours/a.ts': text }));
const needed = (name: string, line = 1) =>
  `src/hours/a.ts:${line}: \`${name}\` needs a docstring: a sentence that says what comes back, in domain words`;

test('a sentence is a docstring', () => {
  expect(
    refuse(`
      /** Minutes given in all. */
      export const a = 1;
      /**
       * Minutes given, counted:
       * - once.
       *
       * @param b - What is counted.
       */
      export function count(b: number): number;
      export function count(b: string): number;
      export function count(b: unknown) { return 1; }
      /** « Heures données. » */
      export interface Hours {}
      const own = 1;
      export { own };
    `),
  ).toEqual([]);
});

test.each([
  ['nothing', 'export const a = 1;'],
  ['a comment that is no docstring', '/* Minutes given. */ export const a = 1;'],
  ['an empty one', '/** */ export const a = 1;'],
  ['its name', '/** a. */ export const a = 1;'],
  ['words without an end', '/** minutes given */ export const a = 1;'],
  ['tags only', '/** @returns Minutes given. */ export const a = 1;'],
])('%s is none', (_, text) => expect(refuse(text)).toEqual([needed('a')]));

test('functions, types and classes need one too', () => {
  expect(
    refuse('export function f() {}\nexport type T = 1;\nexport class C {}\nexport interface I {}\nexport const d = 1, e = 2;'),
  ).toEqual([needed('f'), needed('T', 2), needed('C', 3), needed('I', 4), needed('d', 5), needed('e', 5)]);
});
