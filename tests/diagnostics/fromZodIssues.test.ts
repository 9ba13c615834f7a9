import * as z from 'zod';
import { describe, expect, test } from 'vitest';

import { fromZodIssues } from '../../src/diagnostics/fromZodIssues';
import { findUnknownKeys, listKnownKeys } from '../../src/diagnostics/knownKeys';

/** What a schema of any make says of a value: callers may hand us schemas of their own. */
const read = (schema: z.ZodType, json: unknown) => {
  const { error } = schema.safeParse(json);
  return fromZodIssues(error?.issues ?? [], json, schema).map(({ code, path, params }) => ({ code, path: path.join('/'), params }));
};

describe('what zod refuses', () => {
  test.each([
    ['a set number of items', z.array(z.int()).length(2), [1], 'schema/too-small', '', { of: 'list', minimum: 2 }],
    ['a multiple', z.int().multipleOf(5), 7, 'schema/none-fits', '', {}],
    ['a check of its own', z.string().refine(() => false), 'a', 'schema/none-fits', '', {}],
    ['an item of a set', z.map(z.object({}), z.int()), new Map([[{}, 'a']]), 'schema/none-fits', '', {}],
    ['a type that has no word of ours', z.bigint(), 1, 'schema/wrong-type', '', { expected: 'other', received: 'number', found: 1 }],
    ['a literal number', z.literal(4), '4', 'schema/unknown-choice', '', { received: '4', choices: ['4'], nearest: '4' }],
    [
      'a choice, where a list stands',
      z.enum(['a']),
      ['a'],
      'schema/wrong-type',
      '',
      { expected: 'choice', received: 'list', choices: ['a'] },
    ],
    ['a name of its own form', z.record(z.string().regex(/^a$/u), z.int()), { b: 1 }, 'schema/malformed-text', 'b', { received: 'b' }],
  ])('%s is told at its place', (_, schema, json, code, path, params) => {
    expect(read(schema, json)).toEqual([{ code, path, params }]);
  });

  test('a choice that is absent is a missing name', () => {
    expect(read(z.object({ kind: z.enum(['a']) }), {})).toEqual([
      { code: 'schema/missing-key', path: 'kind', params: { key: 'kind', expected: 'choice', choices: ['a'] } },
    ]);
  });

  test('a union nested in a union is weighed with its own forms', () => {
    const schema = z.union([
      z.union([z.boolean(), z.strictObject({ a: z.int(), b: z.int(), c: z.int() })]),
      z.strictObject({ abc: z.int() }),
    ]);
    expect(read(schema, { abd: 1 }).map(({ code, params }) => [code, params['nearest']])).toEqual([
      ['schema/missing-key', undefined],
      ['schema/unknown-key', 'abc'],
    ]);
  });

  test('a union that says nothing of its forms is told as such', () => {
    const issue = { code: 'invalid_union' as const, errors: [], path: [], message: '', input: 'a' };
    expect(fromZodIssues([issue], 'a', z.string())).toMatchObject([{ code: 'schema/none-fits', path: [] }]);
    expect(fromZodIssues([{ ...issue, path: ['a'] }], { a: 1 }, z.strictObject({ a: z.int() }))).toMatchObject([
      { code: 'schema/none-fits' },
    ]);
  });

  test('a tag that no form bears is told with those that exist, whatever the version of zod says of them', () => {
    const issue = { code: 'invalid_union' as const, errors: [], path: ['a', 'kind'], message: '', input: {} };
    const forms = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('leaf') }),
      z.strictObject({ kind: z.enum(['branch', 'trunk']) }),
    ]);
    const schema = z.strictObject({ a: forms });
    expect(fromZodIssues([issue], { a: { kind: 'leef' } }, schema)).toMatchObject([
      { code: 'schema/unknown-choice', path: ['a', 'kind'], params: { choices: ['leaf', 'branch', 'trunk'], nearest: 'leaf' } },
    ]);
    expect(fromZodIssues([issue], { a: {} }, schema)).toMatchObject([{ code: 'schema/missing-key', path: ['a', 'kind'] }]);
  });

  test('an issue under a key that is no text keeps a path of texts', () => {
    const issue = { code: 'custom' as const, path: [Symbol('a')], message: '', input: 1, params: {} };
    expect(fromZodIssues([issue], 1, z.int())).toEqual([{ code: 'schema/none-fits', severity: 'error', path: ['Symbol(a)'], params: {} }]);
  });
});

describe('the names that a schema knows', () => {
  const leaf = z.strictObject({ kind: z.literal('leaf'), size: z.exactOptional(z.int()) });
  const tree = z.union([
    leaf,
    z.strictObject({
      kind: z.literal('branch'),
      get of(): z.ZodArray {
        return z.array(tree);
      },
    }),
  ]);
  const wrapped = z.strictObject({
    nullable: z.nullable(z.strictObject({ a: z.int() })),
    readonly: z.strictObject({ b: z.int() }).readonly(),
    piped: z.strictObject({ c: z.int() }).transform(() => 1),
    nonoptional: z.nonoptional(z.optional(z.strictObject({ d: z.int() }))),
    lazy: z.lazy(() => z.strictObject({ e: z.int() })),
    open: z.record(z.string(), z.strictObject({ f: z.int() })),
    any: z.unknown(),
    own: z.json(),
  });

  test.each([
    [['nullable'], ['a']],
    [['readonly'], ['b']],
    [['piped'], ['c']],
    [['nonoptional'], ['d']],
    [['lazy'], ['e']],
    [['open', 'anything'], ['f']],
    [['any'], []],
    [['absent'], []],
    [['open', 0], ['f']],
  ])('at %j are %j', (path, names) => {
    expect(listKnownKeys(wrapped, path, {})).toEqual(names);
  });

  test('are those of the form that the document says it has', () => {
    expect(listKnownKeys(tree, [], { kind: 'leaf' })).toEqual(['kind', 'size']);
    expect(listKnownKeys(tree, [], { kind: 'branch' })).toEqual(['kind', 'of']);
    expect(listKnownKeys(tree, [], {})).toEqual(['kind', 'size', 'of']);
    expect(listKnownKeys(tree, ['of', 1], { kind: 'branch', of: [0, { kind: 'leaf' }] })).toEqual(['kind', 'size']);
    expect(listKnownKeys(tree, ['kind', 'a'], { kind: 'leaf' })).toEqual([]);
  });

  test('leave the others, in the order of the document', () => {
    const json = {
      nullable: null,
      readonly: { b: 1, new: 1 },
      lazy: { e: 1, later: { e: 1 } },
      open: { anything: { f: 1, g: 1 } },
      any: { whatever: 1 },
      own: [{ whatever: [{ a: 1 }] }],
      more: { deep: 1 },
    };
    expect(findUnknownKeys(wrapped, json)).toEqual([['readonly', 'new'], ['lazy', 'later'], ['open', 'anything', 'g'], ['more']]);
    expect(findUnknownKeys(z.array(tree), [{ kind: 'branch', of: [{ kind: 'leaf', of: [] }], size: 1 }])).toEqual([
      [0, 'of', 0, 'of'],
      [0, 'size'],
    ]);
    expect(findUnknownKeys(z.string(), { a: 1 })).toEqual([]);
  });
});
