import { sValidator } from '@hono/standard-validator';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { FormApi } from '@tanstack/form-core';
import { Hono } from 'hono';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { StandardSchemaV1 } from '@standard-schema/spec';

import { toStandardSchema } from '../../../src/exchange/schema/toStandardSchema';
import { buildEdition, buildEnterprise, buildProgram } from '../../model/builders';
import type { Edition } from '../../../src/model/edition';
import type { Enterprise } from '../../../src/model/enterprise';

const enterprise = toStandardSchema('enterprise', { locale: 'fr' });

test('a value that is right comes back as the door reads it: written minutes are integers', () => {
  const envelopes = [{ id: 'e', title: { fr: 'E' }, hourKind: 'content', count: 'givenMinutes', plannedMinutes: '14 h' }];
  const result = toStandardSchema('edition', { locale: 'en' })['~standard'].validate({ ...buildEdition(), envelopes });
  expect('value' in result && result.value.envelopes[0]?.plannedMinutes).toBe(840);
});

test('each fault is an issue in the language asked, at its path, with its diagnostic', () => {
  const wrong = { ...buildEnterprise({ id: 'Le Sabord' }), employes: 3 };
  const issues = (locale: 'fr' | 'en') => toStandardSchema('enterprise', { locale })['~standard'].validate(wrong).issues;
  expect(issues('fr')?.map(({ message, path }) => [path.join('/'), message])).toMatchInlineSnapshot(`
    [
      [
        "id",
        "« Le Sabord » ne peut servir d’identifiant. Employer des minuscules sans accent, des chiffres et des traits d’union, 64 caractères au plus : « le-sabord ».",
      ],
      [
        "employes",
        "« employes » n’est pas un nom connu ici. Écrire plutôt « employees »?",
      ],
    ]
  `);
  expect(issues('en')?.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      ""Le Sabord" cannot serve as an id. Use lower-case letters without accents, digits and hyphens, at most 64 characters: "le-sabord".",
      ""employes" is not a known name here. Did you mean "employees"?",
    ]
  `);
  expect(issues('fr')?.[0]?.diagnostic).toMatchObject({ code: 'id/malformed', params: { received: 'Le Sabord' } });
});

test('checks that no schema can express are issues too, and hostile values are refused', () => {
  const ruleSets = [
    { id: 'a', version: '1.0.0' },
    { id: 'b', version: '1.0.0' },
  ];
  const program = toStandardSchema('program', { locale: 'fr' })['~standard'];
  expect(program.validate(buildProgram({ ruleSets })).issues?.[0]?.diagnostic.code).toBe('program/rule-sets-overlap');
  for (const value of [undefined, null, 1, [], new Date(0), JSON.parse('{"__proto__":{}}') as unknown]) {
    expect(program.validate(value).issues).not.toEqual([]);
  }
  expect(() => toStandardSchema('budget' as 'edition', { locale: 'fr' })).toThrow(RangeError);
});

test('its types are those of the specification', () => {
  expectTypeOf(enterprise).toExtend<StandardSchemaV1<Enterprise, Enterprise>>();
  expectTypeOf<StandardSchemaV1.InferOutput<ReturnType<typeof toStandardSchema<'edition'>>>>().toEqualTypeOf<Edition>();
});

describe('TanStack Form', () => {
  test('shows our messages beside the fields', async () => {
    const defaultValues: Enterprise = { id: 'sabord', name: '', neq: '116' };
    const form = new FormApi({
      defaultValues,
      validators: { onSubmit: enterprise },
    });
    form.mount();
    await form.handleSubmit();
    expect(form.state.isValid).toBe(false);
    expect(JSON.stringify(form.state.errorMap)).toContain('Ce texte doit avoir au moins 1\u00a0caractère.');
    expect(JSON.stringify(form.state.errorMap)).toContain('n’a pas la forme d’un NEQ');
  });

  test('lets a right answer through', async () => {
    let sent: unknown;
    const form = new FormApi({
      defaultValues: buildEnterprise(),
      validators: { onSubmit: enterprise },
      onSubmit: ({ value }) => {
        sent = value;
      },
    });
    form.mount();
    await form.handleSubmit();
    expect(sent).toEqual(buildEnterprise());
  });
});

describe('React Hook Form', () => {
  const resolve = (values: Enterprise) =>
    standardSchemaResolver<Enterprise, unknown, Enterprise>(enterprise)(values, undefined, {
      fields: {},
      shouldUseNativeValidation: false,
    });

  test('has our messages at the names of its fields, inside lists too', async () => {
    const { values, errors } = await resolve({ id: 'Le Sabord', name: 'Le Sabord', neq: '116', contacts: [{ name: 'Ana' }, { name: '' }] });
    expect(values).toEqual({});
    expect(Object.keys(errors)).toEqual(['id', 'neq', 'contacts']);
    expect(errors.id?.message).toContain('Employer des minuscules sans accent');
    expect(errors.neq?.message).toContain('n’a pas la forme d’un NEQ');
    expect(errors.contacts?.[0]).toBe(undefined);
    expect(errors.contacts?.[1]?.name?.message).toContain('Ce texte doit avoir au moins 1\u00a0caractère.');
  });

  test('lets a right answer through, fields left undefined included', async () => {
    const untouched = { website: undefined } as unknown as Partial<Enterprise>;
    expect(await resolve({ ...buildEnterprise(), ...untouched })).toEqual({ values: buildEnterprise(), errors: {} });
  });
});

describe('Hono', () => {
  const app = new Hono().post('/enterprises', sValidator('json', enterprise), (context) => {
    const read = context.req.valid('json');
    expectTypeOf(read.name).toEqualTypeOf<string>();
    return context.json({ name: read.name });
  });
  const post = async (body: unknown) => {
    const response = await app.request('/enterprises', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };

  test('reads a request, typed', async () => {
    expect(await post(buildEnterprise())).toEqual({ status: 200, text: '{"name":"Le Sabord"}' });
  });

  test('refuses a wrong one with our messages', async () => {
    const { status, text } = await post({ id: 'sabord' });
    expect(status).toBe(400);
    expect(text).toContain('Il manque');
  });
});
