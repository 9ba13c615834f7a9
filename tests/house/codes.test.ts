import { expect, test } from 'vitest';

import { codeOfPlace, findWrongCodes } from './codes';
import { buildTree } from './tree';

const declare = (code: string) => `export const a = defineCheck({ code: '${code}', severity: 'error' });`;
const refuse = (files: Readonly<Record<string, string>>, codes: readonly string[]) => findWrongCodes(buildTree(files), new Set(codes));

test.each([
  ['src/validation/checks/hours/exceedEnvelope.ts', 'hours/exceed-envelope'],
  ['src/parcours/checks/lagCannotHold.ts', 'parcours/lag-cannot-hold'],
  ['src/scheduling/verify/rules/roomOverlap.ts', 'scheduling/room-overlap'],
  ['src/scheduling/constraints/noOneAble.ts', 'scheduling/no-one-able'],
  ['src/exchange/csv/csvDiagnostics.ts', undefined],
  ['src/rules/diagnostics.ts', undefined],
])('the code of a check is its place: %s is %s', (path, code) => expect(codeOfPlace(path)).toBe(code));

test('a code of its place, declared once and catalogued, is silent', () => {
  expect(refuse({ 'src/validation/checks/hours/exceedEnvelope.ts': declare('hours/exceed-envelope') }, ['hours/exceed-envelope'])).toEqual(
    [],
  );
});

test('a code that differs from its place is told the one to write', () => {
  expect(refuse({ 'src/validation/checks/hours/exceedEnvelope.ts': declare('hours/too-much') }, ['hours/too-much'])).toEqual([
    "src/validation/checks/hours/exceedEnvelope.ts:1: the code of this place is 'hours/exceed-envelope', not 'hours/too-much'",
  ]);
});

test('a code declared twice is told where it was first', () => {
  expect(refuse({ 'src/rules/a.ts': declare('rules/late'), 'src/rules/b.ts': `\n${declare('rules/late')}` }, ['rules/late'])).toEqual([
    "src/rules/b.ts:2: 'rules/late' is already declared at src/rules/a.ts:1: codes are never reused",
  ]);
});

test('a code is a subject and a name', () => {
  expect(refuse({ 'src/rules/a.ts': declare('Late') }, ['Late'])).toEqual([
    "src/rules/a.ts:1: write the code as subject/name, in lower case: not 'Late'",
  ]);
});

test('the catalogue holds every code, and no other', () => {
  expect(refuse({ 'src/rules/a.ts': declare('rules/late') }, ['rules/early'])).toEqual([
    "src/rules/a.ts:1: 'rules/late' is in no list of src/catalogue.ts: add it to `allDiagnostics`",
    "src/catalogue.ts lists 'rules/early', which no file declares in writing",
  ]);
});

test('the codes of vocabularies are none of these', () => {
  expect(refuse({ 'src/vocabulary/mode.ts': `export const mode = defineCodeList({ entries: [{ code: 'on-site' }] });` }, [])).toEqual([]);
});
