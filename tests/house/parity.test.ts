import { describe, expect, test } from 'vitest';

import { findDisparities, kinds, type Kind } from './parity';
import { buildTree, readTree } from './tree';

const kind: Kind = {
  what: 'edition check',
  folder: 'src/validation/checks/',
  registry: 'src/validation/registry.ts',
  test: (path) => path.replace(/^src\/(.+)\.ts$/u, 'tests/$1.test.ts'),
};
const check = 'src/validation/checks/hours/exceedEnvelope.ts';
const complete = {
  [check]: 'export const exceedEnvelope = 1;',
  'src/validation/registry.ts': `import { exceedEnvelope } from './checks/hours/exceedEnvelope';
    /** In the order of a report. */
    export const editionChecks = [exceedEnvelope] as const satisfies readonly number[];`,
  'tests/validation/checks/hours/exceedEnvelope.test.ts': '',
};
const refuse = (files: Readonly<Record<string, string>>, of = kind) => findDisparities(buildTree({ ...complete, ...files }), [of]);

test('a file with its line and its test is silent', () => expect(refuse({})).toEqual([]));

test('a file without its line is told the line to add, and where', () => {
  expect(refuse({ 'src/validation/checks/dates/reversedDates.ts': '', 'tests/validation/checks/dates/reversedDates.test.ts': '' })).toEqual(
    [
      "src/validation/registry.ts: add reversedDates, from './checks/dates/reversedDates' to `editionChecks` (edition check src/validation/checks/dates/reversedDates.ts)",
    ],
  );
});

test('a file imported but not listed has no line yet', () => {
  const registry = complete['src/validation/registry.ts'].replace('[exceedEnvelope]', '[]').replace('import {', 'import { other,');
  expect(refuse({ 'src/validation/registry.ts': registry })).toEqual([expect.stringContaining('add exceedEnvelope')]);
});

test('a name listed that comes from elsewhere is not its line', () => {
  const registry = complete['src/validation/registry.ts'].replace('./checks/hours/exceedEnvelope', './elsewhere');
  expect(refuse({ 'src/validation/registry.ts': registry })).toEqual([expect.stringContaining('with a comment for the order')]);
});

test('a file without its test is told the test to add', () => {
  const untested = new Map(Object.entries(complete).filter(([path]) => path.startsWith('src/')));
  expect(findDisparities(untested, [kind])).toEqual([
    'tests/validation/checks/hours/exceedEnvelope.test.ts is missing: the test of edition check src/validation/checks/hours/exceedEnvelope.ts',
  ]);
});

test('a registry is there, has the one form of the house, and says its order', () => {
  const { 'src/validation/registry.ts': registry, ...unlisted } = complete;
  const form =
    'src/validation/registry.ts: write `export const all = [a, b] as const satisfies readonly Kind[]`, with a comment for the order';
  expect(findDisparities(buildTree(unlisted), [kind])).toEqual([
    'src/validation/registry.ts is missing: it lists every edition check of src/validation/checks/',
  ]);
  expect(refuse({ 'src/validation/registry.ts': registry.replace('/** In the order of a report. */', '') })).toEqual([form]);
  expect(refuse({ 'src/validation/registry.ts': registry.replace(' as const satisfies readonly number[]', '') })).toEqual([form]);
});

test('a file may bear the bare name of a noun: pilot.ts exports pilotTemplate', () => {
  const template: Kind = { what: 'template', folder: 'src/parcours/templates/', registry: 'src/parcours/registry.ts', suffix: 'Template' };
  const files = {
    'src/parcours/templates/pilot.ts': '',
    'src/parcours/registry.ts': `import { pilotTemplate } from './templates/pilot';
      /** By age. */
      export const templates = [pilotTemplate] as const satisfies readonly object[];`,
  };
  expect(refuse(files, template)).toEqual([]);
  expect(refuse({ ...files, 'src/parcours/templates/incubation.ts': '' }, template)).toEqual([
    expect.stringContaining("add incubationTemplate, from './templates/incubation' to `templates`"),
  ]);
});

test('an exporter is listed by its id, so that a list of formats loads none', () => {
  const exporter: Kind = {
    what: 'exporter',
    folder: 'src/exchange/',
    registry: 'src/exchange/registry.ts',
    byId: true,
    only: /^src\/exchange\/to[A-Z]\w*\.ts$/u,
  };
  const files = {
    'src/exchange/toHtml.ts': '',
    'src/exchange/escape.ts': '',
    'src/exchange/registry.ts': `/** In the order of a menu. */ export const exporters = [{ id: 'toHtml' }] as const satisfies readonly object[];`,
  };
  expect(refuse(files, exporter)).toEqual([]);
  expect(refuse({ ...files, 'src/exchange/toCsv.ts': '' }, exporter)).toEqual([
    "src/exchange/registry.ts: add { id: 'toCsv', … } to `exporters` (exporter src/exchange/toCsv.ts)",
  ]);
});

describe('each kind of the house', () => {
  const tree = readTree(['src']);
  test.each(kinds.map((each) => [each.what, each] as const))('%s has files: the rule looks at something', (_, { folder, registry }) => {
    expect([...tree.keys()].filter((path) => path.startsWith(folder)).length).toBeGreaterThan(0);
    expect(tree.has(registry)).toBe(true);
  });
});
