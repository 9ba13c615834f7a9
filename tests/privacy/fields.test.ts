import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { documents } from '../../src/model/documents/registry';
import type { AnyTree } from '../../src/privacy/fields/field';
import { documentFields } from '../../src/privacy/fields/registry';
import { listPrivacyFields } from '../../src/privacy/listPrivacyFields';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}
const define = (schema: z.ZodType): Definition => schema._zod.def;

/** What the schemas have and the classes lack, and the other way round. */
function findUnclassed(schemas: readonly z.ZodType[], tree: AnyTree | undefined, at: string): string[] {
  if (tree === undefined) return [`${at}: give it a class in src/privacy/fields`];
  if (!Array.isArray(tree) && 'class' in tree && typeof tree.class === 'string') return [];
  const flat = schemas.flatMap(flatten);
  if (Array.isArray(tree)) {
    const items = flat.flatMap((each) => define(each).element ?? []);
    return items.length === 0 ? [`${at}: the schema has no list`] : findUnclassed(items, tree[0] as AnyTree, `${at}[]`);
  }
  const shape = ('noun' in tree && typeof tree.noun === 'string' ? tree.fields : tree) as Readonly<Record<string, AnyTree>>;
  const values = flat.flatMap((each) => define(each).valueType ?? []);
  if (values.length > 0) return findUnclassed(values, shape['*'], `${at}.*`);
  const found = new Map<string, z.ZodType[]>();
  for (const each of flat)
    for (const [key, field] of Object.entries(define(each).shape ?? {})) found.set(key, [...(found.get(key) ?? []), field]);
  const names = new Set([...found].map(([key, fields]) => (fields.every((field) => field._zod.optin === 'optional') ? `${key}?` : key)));
  const surplus = Object.keys(shape)
    .filter((name) => !names.has(name))
    .map((name) => `${at}.${name}: the schema has no such field`);
  return [...surplus, ...[...names].flatMap((name) => findUnclassed(found.get(name.replace('?', '')) ?? [], shape[name], `${at}.${name}`))];
}

function flatten(schema: z.ZodType): z.ZodType[] {
  const { type, innerType, options } = define(schema);
  if (type === 'optional' && innerType !== undefined) return flatten(innerType);
  return options === undefined ? [schema] : options.flatMap(flatten);
}

describe('the classes of the fields', () => {
  it.each(documents.map((document) => [document.kind, document] as const))(
    'leave out nothing that a document of kind %s may hold',
    (kind, { schema }) => {
      expect(findUnclassed([schema], documentFields[kind], kind)).toEqual([]);
    },
  );

  it('are refused where one lacks, where one is too many, and where what may be absent is not said so', () => {
    const application = documents.find(({ kind }) => kind === 'application');
    if (application === undefined) throw new Error('no application');
    const { fields, noun } = documentFields.application;
    const less = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'answers'));
    expect(findUnclassed([application.schema], { noun, fields: less }, 'application')).toEqual([
      'application.answers: give it a class in src/privacy/fields',
    ]);
    expect(findUnclassed([application.schema], { noun, fields: { ...fields, ethnicity: fields.id } }, 'application')).toEqual([
      'application.ethnicity: the schema has no such field',
    ]);
    const { 'language?': language, ...others } = fields;
    expect(findUnclassed([application.schema], { noun, fields: { ...others, language } }, 'application')).toHaveLength(2);
  });

  it('say of each field whether it may be read by anyone, and what it holds', () => {
    const classes = new Map(listPrivacyFields().map(({ field, class: privacyClass, holds }) => [field, [privacyClass, holds]]));
    expect(classes.get('contact.email')).toEqual(['personal', 'identifier']);
    expect(classes.get('contact.phone')).toEqual(['personal', 'identifier']);
    expect(classes.get('advisor.name')).toEqual(['personal', 'person-name']);
    expect(classes.get('enterprise.name')).toEqual(['organisational', 'organisation-name']);
    expect(classes.get('observedValue.text')).toEqual(['sensitive', 'text']);
    expect(classes.get('declaredConflict.nature')).toEqual(['sensitive', 'text']);
    expect(classes.get('application.answers.*')).toEqual(['personal', 'answer']);
    expect(classes.get('personAvailability.exceptions.reason')).toEqual(['sensitive', 'text']);
    expect(classes.get('availability.exceptions.reason')).toEqual(['personal', 'text']);
    expect(classes.get('template.title')).toEqual(['public', 'text']);
    expect(classes.get('attendance.x')).toEqual(['sensitive', 'json']);
    expect(classes.size).toBeGreaterThan(300);
  });

  it('class as personal or sensitive every reason and remark, but those of documents that are published', () => {
    const reasons = listPrivacyFields().filter(({ field, holds }) => holds === 'text' && /(?:reason|note)$/iu.test(field));
    const open = reasons.filter((field) => field.class !== 'personal' && field.class !== 'sensitive');
    const published = ['program', 'template', 'adaptation', 'ruleSet', 'indicators', 'indicator', 'calendar', 'activity'];
    expect(open.map(({ field }) => field).filter((field) => !published.includes(field.split('.')[0] ?? ''))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(30);
  });

  it('class as personal or sensitive whatever holds the name of a person, but for who signed what is published', () => {
    const people = listPrivacyFields().filter(({ holds }) => holds === 'person-name');
    expect(people.filter((field) => field.class !== 'personal' && field.class !== 'sensitive').map(({ field }) => field)).toEqual([
      'template.authors',
    ]);
  });
});
