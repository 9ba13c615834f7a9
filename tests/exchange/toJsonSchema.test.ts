import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { hasErrors } from '../../src/diagnostics/diagnostic';
import { listSchemaKinds, schemaKinds, type SchemaKindId } from '../../src/exchange/schema/schemaKinds';
import { toJsonSchema, type JsonSchema } from '../../src/exchange/toJsonSchema';
import { codeLists } from '../../src/vocabulary/registry';
import { buildApplication, buildEnterprise, buildPartner, buildProgram, buildTemplate } from '../model/builders';
import { corrupt } from '../model/corrupt';
import { readers } from '../model/readers';

/** What people who check documents elsewhere use: strict, so that a keyword misspelt or misplaced is an error. */
const buildAjv = () => new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true, 'date-time': true } });

const compile = (kind: SchemaKindId) => {
  const validate = buildAjv().compile(toJsonSchema(kind, { locale: 'fr' }));
  return (json: unknown): boolean => validate(json);
};

const examples = (kind: string, id: string | undefined) =>
  readers.filter((reader) => (id === undefined ? reader.name.toLowerCase() === kind : reader.id === id));

/** Every object of a schema, with where it is. */
function* walk(part: unknown, path: string): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) yield [path, part as Readonly<Record<string, unknown>>];
  for (const [key, value] of Object.entries(part)) yield* walk(value, `${path}/${key}`);
}

describe.each(schemaKinds.map((each) => [each.kind, each] as const))('the JSON Schema of %s', (kind, { schema, read, id }) => {
  const french = toJsonSchema(kind, { locale: 'fr' });
  const [reader] = examples(kind, id);
  if (reader === undefined) throw new Error(`no example of ${kind}`);
  let accepts: (json: unknown) => boolean = () => false;
  beforeAll(() => {
    accepts = compile(kind);
  });

  test('is an object at its root, of the draft and language that it says, and of plain JSON', () => {
    for (const locale of ['fr', 'en'] as const) {
      const written = toJsonSchema(kind, { locale });
      expect(written).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:trajet:${kind}${id === undefined ? '' : `:${id.split('/')[2] ?? ''}`}:${locale}`,
        type: 'object',
        additionalProperties: false,
      });
      expect(JSON.parse(JSON.stringify(written))).toEqual(written);
      expect(toJsonSchema(kind, { locale })).toEqual(written);
    }
  });

  test('gives a title and a help text to every property, and a title to every choice, in both languages', () => {
    for (const locale of ['fr', 'en'] as const) {
      for (const [path, part] of walk(toJsonSchema(kind, { locale }), '')) {
        const { properties, oneOf } = part as { properties?: Record<string, unknown>; oneOf?: unknown[] };
        if (path.endsWith('/properties')) continue;
        for (const [key, property] of Object.entries(properties ?? {})) {
          expect(property, `${path}/${key}`).toMatchObject({
            title: expect.stringMatching(/\S/),
            description: expect.stringMatching(/\S/),
          });
        }
        for (const choice of oneOf ?? []) expect(choice, path).toMatchObject({ title: expect.stringMatching(/\S/) });
      }
    }
  });

  test('refers only to what it defines', () => {
    const references = [...walk(french, '')].flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
    expect(new Set(references)).toEqual(new Set(Object.keys(french.$defs).map((name) => `#/$defs/${name}`)));
  });

  test('accepts what its door accepts, and refuses what it refuses: no difference but that of a check', { timeout: 1_200_000 }, () => {
    const near = fc.oneof(corrupt(reader.rich), corrupt(reader.small), fc.constantFrom(reader.rich, reader.small));
    fc.assert(
      fc.property(near, (value) => {
        const json: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
        const isAccepted = accepts(json);
        expect(isAccepted, JSON.stringify(json)).toBe(schema.safeParse(json).success);
        const reading = read(json);
        if (reading.success === isAccepted) return;
        const codes = reading.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
        expect(isAccepted && codes.every((code) => checkedBeyond.some((each) => each.code === code)), codes.join()).toBe(true);
      }),
    );
  });
});

const rules = { id: 'rules', version: '1.0.0' };
const days = { reason: { fr: 'Relâche' }, kind: 'closed', from: '2027-03-01', to: '2027-03-05' };
const calendar = { schema: 'trajet/calendar/1.0', id: 'c', title: { fr: 'Calendrier' } };

/** What no JSON Schema says, and a door does: each is the sole reason of its difference. */
const checkedBeyond: readonly { readonly code: string; readonly kind: SchemaKindId; readonly json: unknown }[] = [
  {
    code: 'program/rule-set-dates-reversed',
    kind: 'program',
    json: buildProgram({ ruleSets: [{ ...rules, validFrom: '2021-04-02', validTo: '2021-04-01' }] }),
  },
  { code: 'program/rule-sets-overlap', kind: 'program', json: buildProgram({ ruleSets: [rules, rules] }) },
  { code: 'calendar/reversed-dates', kind: 'calendar', json: { ...calendar, days: [{ ...days, to: '2027-02-28' }] } },
];

test.each(checkedBeyond)('$code is the sole reason why a $kind is refused that its JSON Schema accepts', ({ code, kind, json }) => {
  expect(compile(kind)(json)).toBe(true);
  const errors = schemaKinds
    .find((each) => each.kind === kind)
    ?.read(json)
    .diagnostics.filter((found) => hasErrors([found]));
  expect(errors?.map((found) => found.code)).toEqual([code]);
});

test('a text is counted in characters by both, those of two units included', () => {
  const accepts = compile('enterprise');
  const read = schemaKinds.find(({ kind }) => kind === 'enterprise')?.schema;
  for (const [character, count, isAccepted] of [
    ['x', 300, true],
    ['x', 301, false],
    ['😀', 300, true],
    ['😀', 301, false],
  ] as const) {
    const json = buildEnterprise({ name: character.repeat(count) });
    expect([accepts(json), read?.safeParse(json).success]).toEqual([isAccepted, isAccepted]);
  }
});

test('a code that no vocabulary has is accepted, known ones have a title, and a text of another form is refused', () => {
  const accepts = compile('enterprise');
  const { legalForm } = toJsonSchema('enterprise', { locale: 'en' }).properties;
  const list = codeLists.find(({ id }) => id === 'legalForm')?.entries ?? [];
  expect(legalForm).toMatchObject({
    title: 'Legal form',
    anyOf: [
      { title: 'Legal form, from the list', type: 'string', oneOf: list.map(({ code, label }) => ({ const: code, title: label.en })) },
      { title: 'Other code', type: 'string', not: { enum: list.map(({ code }) => code) } },
    ],
  });
  expect(['non-profit', 'guild', 'Guild', 4].map((form) => accepts({ ...buildEnterprise(), legalForm: form }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('minutes are accepted in both written forms, and decimals in neither', () => {
  const accepts = compile('partner');
  const written = [840, '14 h', '1 h 30', '90 min', '90\u00a0min', 1.5, '1,5 h', '1.5 h', -1, ''];
  expect(written.map((promisedGivenMinutes) => accepts({ ...buildPartner(), promisedGivenMinutes }))).toEqual([
    ...[true, true, true, true, true],
    ...[false, false, false, false, false],
  ]);
});

test('a text needs one of the two languages, and no other', () => {
  const accepts = compile('program');
  const titles = [{ fr: 'a' }, { en: 'a' }, { fr: 'a', en: 'b' }, {}, { de: 'a' }, { fr: '' }, { fr: 'a', de: 'b' }, 'a', null];
  expect(titles.map((title) => accepts({ ...buildProgram(), title }))).toEqual([true, true, true, ...Array<boolean>(6).fill(false)]);
});

test('a rule may hold rules, as deep as one likes', () => {
  const accepts = compile('template');
  let rule: object = { node: 'ref', criterion: 'small' };
  for (let level = 0; level < 40; level += 1) rule = { node: 'not', of: rule };
  const [activity] = buildTemplate().activities;
  expect(accepts({ ...buildTemplate(), activities: [{ ...activity, precondition: rule }] })).toBe(true);
  expect(accepts({ ...buildTemplate(), activities: [{ ...activity, precondition: { node: 'not', of: { node: 'xor' } } }] })).toBe(false);
});

test('answers are named by ids, and hold what a fact may', () => {
  const accepts = compile('application');
  const answers = [{ employees: 4 }, { employees: null }, { employees: { known: 4 } }, { employees: { knwon: 4 } }, { 'Not an id': 4 }];
  expect(answers.map((given) => accepts({ ...buildApplication(), answers: given }))).toEqual([true, true, true, false, false]);
});

test('nothing else has a schema', () => {
  expect(() => toJsonSchema('budget' as 'edition', { locale: 'fr' })).toThrow(
    new RangeError(`toJsonSchema: nothing called "budget" has a schema; known: ${listSchemaKinds().join(', ')}`),
  );
  expect(() => toJsonSchema('entreprise' as 'enterprise', { locale: 'fr' })).toThrow(
    new RangeError(
      `toJsonSchema: nothing called "entreprise" has a schema; did you mean "enterprise"? Known: ${listSchemaKinds().join(', ')}`,
    ),
  );
});

test('the schema of an enterprise, in French, is the one kept', async () => {
  const written: JsonSchema = toJsonSchema('enterprise', { locale: 'fr' });
  await expect(`${JSON.stringify(written, undefined, 2)}\n`).toMatchFileSnapshot('golden/enterprise.fr.schema.json');
});

test('proposes regions and MRCs where a program says what territory it serves, and takes another code', () => {
  const territory = toJsonSchema('program', { locale: 'fr' }).properties['territory'];
  const { anyOf } = territory?.['items'] as { readonly anyOf: readonly [{ readonly oneOf: readonly unknown[] }, unknown] };
  const [{ oneOf: known }, other] = anyOf;
  expect(known).toHaveLength(17 + 104);
  expect(known).toContainEqual({ const: '05', title: 'Estrie' });
  expect(known).toContainEqual({ const: '372', title: 'Les Chenaux' });
  // A region and an MRC of one name are told apart.
  expect(known).toContainEqual({ const: '06', title: 'Montréal (06)' });
  expect(other).toMatchObject({ title: 'Autre code', type: 'string' });
});
