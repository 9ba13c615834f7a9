/** What makes a generated form good: each of these was seen on the pages that form makers draw from the schemas. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { schemaKinds, type SchemaKindId } from '../../../src/exchange/schema/schemaKinds';
import { toJsonSchema } from '../../../src/exchange/toJsonSchema';

interface Part {
  readonly title?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly readOnly?: boolean;
  readonly $ref?: string;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

/** Every object of a schema, with where it is. */
function* walk(part: unknown, path: string): Generator<readonly [string, Part]> {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) yield [path, part];
  for (const [key, inner] of Object.entries(part)) yield* walk(inner, `${path}/${key}`);
}

const schemas = schemaKinds.flatMap(({ kind }) => (['fr', 'en'] as const).map((locale) => [kind, locale] as const));

describe.each(schemas)('a form made from the schema of %s in %s', (kind, locale) => {
  const parts = [...walk(toJsonSchema(kind, { locale }), '')];

  test('calls every option by a name of its own, never "option 1"', () => {
    for (const [path, { anyOf, oneOf }] of parts) {
      for (const options of [anyOf, oneOf]) {
        const titles = (options ?? []).map(({ title }) => title);
        expect(titles, path).not.toContain(undefined);
        expect(new Set(titles).size, `${path}: ${titles.join()}`).toBe(titles.length);
      }
    }
  });

  test('asks once which option it is: none is a choice among others without a name', () => {
    for (const [path, { anyOf }] of parts) expect(anyOf?.filter((option) => option.anyOf !== undefined) ?? [], path).toEqual([]);
  });

  test('shows codes as lists to choose from: constants of one type, each with a title', () => {
    for (const [path, { type, oneOf }] of parts) {
      if (oneOf?.some((option) => option.const !== undefined) !== true) continue;
      expect(type, path).toBe('string');
      expect(
        oneOf.every((option) => typeof option.const === 'string'),
        path,
      ).toBe(true);
    }
  });

  test('fills in what can be one thing only, and lets nobody change it', () => {
    for (const [path, part] of parts) {
      if (part.const === undefined || /\/oneOf\/\d+$/u.test(path)) continue;
      expect(part, path).toMatchObject({ type: typeof part.const, default: part.const, readOnly: true });
    }
  });

  test('puts nothing in what may be left out', () => {
    for (const [path, part] of parts) {
      if (part.default === undefined || part.const !== undefined) continue;
      expect(path, path).toMatch(/^\/properties\/\w+$/u);
      expect(toJsonSchema(kind, { locale }).required).toContain(path.slice('/properties/'.length));
    }
  });

  test('gives texts and minutes the title of their property, whatever a form maker does with references', () => {
    const references = parts.flatMap(([, { $ref }]) => ($ref === undefined ? [] : [$ref]));
    expect(references).not.toContain('#/$defs/localizedText');
    expect(references).not.toContain('#/$defs/minutes');
  });
});

test('minutes are asked in hours first, where a bare 14 is refused', () => {
  const { anyOf = [] } = toJsonSchema('partner', { locale: 'fr' }).properties['promisedGivenMinutes'] as Part;
  expect(anyOf.map(({ title, type }) => [title, type])).toEqual([
    ['Heures promises, en heures (14\u00a0h, 1\u00a0h\u00a030, 90\u00a0min)', 'string'],
    ['Heures promises, en minutes', 'integer'],
  ]);
  const [written] = anyOf;
  const accepts = new Ajv2020().compile(written ?? false);
  expect(['14', '14 h'].map((text) => accepts(text))).toEqual([false, true]);
});

test('options without a tag are called as what they require', () => {
  const { quantity } = toJsonSchema('template', { locale: 'fr' }).$defs as Readonly<Record<string, Part>>;
  expect(quantity?.anyOf?.map(({ title }) => title)).toEqual(['Exactement', 'Réglage', 'Au moins', 'Jusqu’à', 'Entre']);
});

test('a known code is of the list, another is not: a form opens a document on the right option', () => {
  const { anyOf = [] } = toJsonSchema('enterprise', { locale: 'fr' }).properties['legalForm'] as Part;
  const options: readonly ValidateFunction[] = anyOf.map((option) => new Ajv2020().compile(option));
  const findOptions = (code: string) => options.flatMap((accepts, index) => (accepts(code) ? [index] : []));
  expect(['cooperative', 'guild', 'Guild'].map(findOptions)).toEqual([[0], [1], []]);
});

test.each<[SchemaKindId, object]>([
  ['enterprise', {}],
  ['program', { schema: 'trajet/program/2.0' }],
  ['application', { schema: 'trajet/application/1.0', answers: {} }],
  ['ledger', { schema: 'trajet/ledger/1.0', postings: [] }],
])('an empty form of %s holds what can be nothing else', (kind, start) => {
  const ajv = new Ajv2020({ useDefaults: true, strict: false, formats: { date: true, 'date-time': true } });
  const filled = {};
  ajv.compile(toJsonSchema(kind, { locale: 'fr' }))(filled);
  expect(filled).toEqual(start);
});

test('an empty form of an edition has its lists, empty, and no schedule', () => {
  const ajv = new Ajv2020({ useDefaults: true, strict: false, formats: { date: true, 'date-time': true } });
  const filled: Record<string, unknown> = {};
  ajv.compile(toJsonSchema('edition', { locale: 'fr' }))(filled);
  expect(filled).toMatchObject({ schema: 'trajet/edition/1.0', cohorts: [], sessions: [], ledger: { postings: [] } });
  expect(Object.keys(filled)).not.toContain('schedule');
  expect(Object.keys(filled)).not.toContain('owners');
});
