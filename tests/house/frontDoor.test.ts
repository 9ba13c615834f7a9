import { expect, test } from 'vitest';

import { findClosedDoors } from './frontDoor';
import { buildTree } from './tree';

const complete = {
  'src/index.ts': `export { a, type B } from './hours/a'; export { formatDiagnostics } from './catalogue';`,
  'src/entries/hours.ts': `export { a } from '../hours/a'; export type { B } from '../hours/a'; export { formatDiagnostics } from '../hours/b';`,
  'src/entries/testing.ts': `export { matchers } from '../testing/matchers';`,
  'package.json': JSON.stringify({
    exports: { '.': './dist/index.js', './hours': './dist/hours.js', './testing': './dist/testing.js', './package.json': './package.json' },
  }),
};
const refuse = (files: Readonly<Record<string, string>>) => findClosedDoors(buildTree({ ...complete, ...files }));

test('what each door opens, the front door opens too, testing apart', () => expect(refuse({})).toEqual([]));

test('a name that the front door lacks is told the line to add', () => {
  expect(refuse({ 'src/entries/hours.ts': `export { countMinutes } from '../hours/countMinutes';` })).toEqual([
    "src/index.ts: add `export { countMinutes } from './hours/countMinutes';` (src/entries/hours.ts has it)",
  ]);
});

test('a name means one thing at every door', () => {
  expect(refuse({ 'src/entries/hours.ts': `export { a } from '../hours/other';` })).toEqual([
    'src/index.ts: `a` comes from src/hours/a.ts, and in src/entries/hours.ts from src/hours/other.ts',
  ]);
});

test('package.json declares each door, and no other', () => {
  expect(refuse({ 'src/entries/impact.ts': '' })).toEqual(['package.json: add "./impact": "./dist/impact.js" to exports']);
  expect(refuse({ 'package.json': complete['package.json'].replace('hours.js', 'other.js').replace('"./testing"', '"./absent"') })).toEqual(
    [
      'package.json: add "./hours": "./dist/hours.js" to exports',
      'package.json: add "./testing": "./dist/testing.js" to exports',
      'package.json: "./absent" has no file: add src/entries/absent.ts, or remove it',
    ],
  );
});

test('there is a front door', () => {
  const files = Object.entries(complete).filter(([path]) => path !== 'src/index.ts');
  expect(findClosedDoors(new Map(files))).toEqual(['src/index.ts: the front door is missing']);
});
