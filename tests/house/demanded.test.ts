import { expect, test } from 'vitest';

import { findUndemanded } from './demanded';
import { buildTree } from './tree';

const refuse = (signature: string, body = '', front = 'planYear') =>
  findUndemanded(
    buildTree({
      'src/index.ts': `export { ${front} } from './hours/planYear';`,
      'src/hours/planYear.ts': `export function planYear(${signature}): void { ${body} }`,
    }),
  );
const needed = [
  "src/hours/planYear.ts:1: `planYear` needs its options: take them by `demandOptions('planYear', options, …)`, not in the signature",
];

test('options that are demanded pass, and so do those that may be left out', () => {
  expect(refuse('year: number, options: Options', `const { locale } = demandOptions('planYear', options, 'locale');`)).toEqual([]);
  expect(refuse('year: number, { locale }: Options = {}')).toEqual([]);
  expect(refuse('year: number, options?: Options')).toEqual([]);
});

test('options taken apart in the signature are refused', () => {
  expect(refuse('year: number, { locale }: Options')).toEqual(needed);
});

test('options read before they are demanded, or demanded under another name, are refused', () => {
  expect(refuse('year: number, options: Options', 'return options.locale;')).toEqual(needed);
  expect(refuse('year: number, options: Options', `demandOptions('planMonth', options, 'locale');`)).toEqual(needed);
});

test('a record taken apart is no options', () => {
  expect(refuse("{ year }: Year, { cohorts }: Pick<Edition, 'cohorts'>")).toEqual([]);
  expect(refuse('{ year }: Year')).toEqual([]);
});

test('a function that no door opens may trust its callers', () => {
  expect(refuse('year: number, { locale }: Options', '', 'other')).toEqual([]);
});
