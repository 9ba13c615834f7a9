import { expect, test } from 'vitest';

import { findWrongArrows, listRoomsReached } from './arrows';
import { buildTree } from './tree';

const refuse = (files: Readonly<Record<string, string>>) => findWrongArrows(buildTree(files));
const ratio = { 'src/base/ratio.ts': 'export const a = 1;' };

test('an import that goes down is silent, within a room too', () => {
  const files = {
    ...ratio,
    'src/base/list.ts': `import { a } from './ratio';`,
    'src/hours/countMinutes.ts': `import { a } from '../base/ratio'; import type { B } from '../model/session';`,
    'src/model/session.ts': `import * as z from 'zod'; import { a } from '../base/ratio';`,
    'src/exchange/toCsv.ts': `import { countMinutes } from '../hours/countMinutes';`,
    'src/entries/hours.ts': `export { countMinutes } from '../hours/countMinutes'; export type { B } from '../model/session';`,
    'src/index.ts': `export { countMinutes } from './hours/countMinutes'; export { a } from './catalogue';`,
    'src/catalogue.ts': `import { countMinutes } from './hours/countMinutes';`,
    'src/testing/matchers.ts': `import { expect } from 'vitest'; import { a } from '../base/ratio';`,
  };
  expect(refuse(files)).toEqual([]);
});

test('an import that goes up is refused', () => {
  const files = { ...ratio, 'src/base/up.ts': `\nimport { b } from '../model/session';`, 'src/model/session.ts': '' };
  expect(refuse(files)).toEqual([
    'src/base/up.ts:2: base (floor 0) imports src/model/session.ts (floor 2): up from floor 0; what two rooms need goes one floor down',
  ]);
});

test('an import across a floor is refused, even of types', () => {
  const files = { 'src/hours/a.ts': `import type { B } from '../parcours/b';`, 'src/parcours/b.ts': '' };
  expect(refuse(files)).toEqual([
    'src/hours/a.ts:1: hours (floor 4) imports src/parcours/b.ts (floor 4): across floor 4; what two rooms need goes one floor down',
  ]);
});

test('a room’s door opens no other room of its floor, and nothing above', () => {
  const files = { 'src/entries/hours.ts': `export { b } from '../parcours/b';`, 'src/parcours/b.ts': '' };
  expect(refuse(files)).toEqual([expect.stringContaining('across floor 4')]);
});

test('the engine of the scheduler imports base only', () => {
  const files = {
    ...ratio,
    'src/model/session.ts': '',
    'src/scheduling/compile.ts': '',
    'src/scheduling/engine/a.ts': `import '../../base/ratio'; import './b'; import '../../model/session'; import '../compile';`,
    'src/scheduling/engine/b.ts': '',
  };
  expect(refuse(files)).toEqual([
    'src/scheduling/engine/a.ts:1: scheduling/engine imports base only, not src/model/session.ts',
    'src/scheduling/engine/a.ts:1: scheduling/engine imports base only, not src/scheduling/compile.ts',
  ]);
});

test('a barrel is refused, and exports by the armful everywhere', () => {
  const files = { ...ratio, 'src/base/all.ts': `export { a } from './ratio';`, 'src/index.ts': `export * from './base/ratio';` };
  expect(refuse(files)).toEqual([
    'src/base/all.ts:1: no barrel but src/index.ts and src/entries: import the file itself',
    'src/index.ts:1: exports are named one by one',
  ]);
});

test('an import names a file, without extension, and never a door', () => {
  const files = {
    ...ratio,
    'src/base/b.ts': `import './ratio.js'; import './absent';`,
    'src/exchange/c.ts': `import '../index';`,
    'src/index.ts': '',
  };
  expect(refuse(files)).toEqual([
    expect.stringContaining('"./ratio.js" names no file'),
    expect.stringContaining('"./absent" names no file'),
    'src/exchange/c.ts:1: inside src, import the file itself, not a door',
    expect.stringContaining('up from floor 7'),
  ]);
});

test('zod is imported whole, and as types only where nothing is parsed', () => {
  const files = {
    'src/model/a.ts': `import { z } from 'zod';`,
    'src/model/b.ts': `import z from 'zod';`,
    'src/hours/c.ts': `import * as z from 'zod';`,
    'src/hours/d.ts': `import type * as z from 'zod';`,
  };
  expect(refuse(files)).toEqual([
    "src/model/a.ts:1: write `import * as z from 'zod'`: the named form bundles every language",
    "src/model/b.ts:1: write `import * as z from 'zod'`: the named form bundles every language",
    "src/hours/c.ts:1: write `import type * as z from 'zod'`: parsing is at the door",
  ]);
});

test('a dependency has one door, and no other package is taken', () => {
  const files = { 'src/base/a.ts': `import leven from 'leven'; import _ from 'lodash'; import { readFileSync } from 'node:fs';` };
  expect(refuse(files)).toEqual([
    'src/base/a.ts:1: "leven" is imported by src/base/nearestName.ts only',
    'src/base/a.ts:1: "lodash" is not a dependency of the package (design §7)',
    'src/base/a.ts:1: src runs without Node',
  ]);
});

test('a room that has no floor is refused, with the line to add', () => {
  expect(refuse({ 'src/utils/a.ts': '' })).toEqual([
    'src/utils/a.ts: room "utils" has no floor: add it to `floors` in tests/house/arrows.ts',
  ]);
});

test('the rooms that a door loads are listed through every import that remains at run time', () => {
  const files = {
    ...ratio,
    'src/entries/hours.ts': `export { a } from '../hours/a'; export type { B } from '../model/b';`,
    'src/hours/a.ts': `import '../diagnostics/a'; import type { B } from '../model/b'; import { type C } from '../parcours/c';`,
    'src/diagnostics/a.ts': `import { a } from '../base/ratio';`,
    'src/model/b.ts': '',
    'src/parcours/c.ts': '',
  };
  expect(listRoomsReached(buildTree(files), 'src/entries/hours.ts')).toEqual(['base', 'diagnostics', 'hours']);
});
