import { describe, expect, test } from 'vitest';

import { definitionOf } from '../../../src/exchange/schema/schemaWriting';
import type { Label } from '../../../src/exchange/schema/label';
import { nounLabels } from '../../../src/exchange/schema/labels/registry';
import { schemaKinds } from '../../../src/exchange/schema/schemaKinds';
import { sharedLabels } from '../../../src/exchange/schema/sharedLabels';
import { writeJsonSchema } from '../../../src/exchange/toJsonSchema';
import type * as z from 'zod';

/** Names of the properties that a schema has in any of its forms, whatever wraps it. */
function listNames(schema: z.core.$ZodType): string[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return Object.keys(definition.shape);
  if (definition.type === 'union') return definition.options.flatMap(listNames);
  if (definition.type === 'array') return listNames(definition.element);
  return definition.type === 'optional' ? listNames(definition.innerType) : [];
}

/** Schemas under a property, in every form. */
function listFields(schema: z.core.$ZodType, key: string): z.core.$ZodType[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return Object.hasOwn(definition.shape, key) ? [definition.shape[key] as z.core.$ZodType] : [];
  if (definition.type === 'union') return definition.options.flatMap((option) => listFields(option, key));
  if (definition.type === 'array') return listFields(definition.element, key);
  return definition.type === 'optional' ? listFields(definition.innerType, key) : [];
}

const listTexts = (label: Label): string[] => [...label.fr, ...label.en, ...Object.values(label.properties ?? {}).flatMap(listTexts)];

test.each(schemaKinds.map(({ kind }) => kind))(
  'every property and every choice of %s has its words, in a file of src/exchange/schema/labels',
  (kind) => {
    const missing: string[] = [];
    for (const locale of ['fr', 'en'] as const) {
      writeJsonSchema(kind, { locale, labels: nounLabels, reportMissing: (path) => missing.push(path) });
    }
    expect([...new Set(missing)]).toEqual([]);
  },
);

describe.each(nounLabels.map((noun) => [noun.id, noun] as const))('the labels of %s', (_, noun) => {
  test('speak of properties that exist', () => {
    const findStale = (label: Label, schemas: readonly z.core.$ZodType[], path: string): string[] =>
      Object.entries(label.properties ?? {}).flatMap(([key, inner]) => {
        const known = schemas.flatMap(listNames);
        const fields = schemas.flatMap((schema) => listFields(schema, key));
        return known.includes(key) ? findStale(inner, fields, `${path}.${key}`) : [`${path}.${key}`];
      });
    expect(findStale(noun, [noun.schema], noun.id)).toEqual([]);
  });

  test('say something in both languages: titles without a full stop, helps with one', () => {
    const labels = [noun, ...Object.values(noun.properties ?? {})];
    for (const { fr, en } of labels) {
      for (const [title, help] of [fr, en]) {
        expect(title).toMatch(/^\p{Lu}.*[^.\s]$/u);
        expect(help).toMatch(/^[\p{Lu}\d«"].*[.?!»)…]$/u);
      }
    }
    expect(listTexts(noun).filter((text) => text.trim() === '')).toEqual([]);
  });
});

test('a noun is labelled once, under one name', () => {
  expect(new Set(nounLabels.map(({ id }) => id)).size).toBe(nounLabels.length);
  expect(new Set(nounLabels.map(({ schema }) => schema)).size).toBe(nounLabels.length);
});

test('a property without words is told by its path', () => {
  const missing = new Set<string>();
  const labels = nounLabels.map((noun) => (noun.id === 'place' ? { ...noun, properties: {} } : noun));
  writeJsonSchema('partner', { locale: 'fr', labels, reportMissing: (path) => missing.add(path) });
  expect([...missing]).toContain('place.postalCode');
  expect(Object.keys(sharedLabels)).toContain('id');
});
