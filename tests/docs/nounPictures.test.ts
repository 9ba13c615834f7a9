import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { drawFamily, families, type Noun } from '../../scripts/nounPictures.ts';
import * as door from '../../src/entries/model';

const pictures = new URL('../../docs/pictures/', import.meta.url);
const schemas = door as unknown as Readonly<Record<string, z.ZodType>>;

/** What stands at a path of keys within a schema: options, lists and alternatives are gone through. */
function findWithin(schema: z.ZodType | undefined, path: readonly string[]): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (schema === undefined || key === undefined) return schema;
  const def = schema.def as { shape?: Record<string, z.ZodType>; innerType?: z.ZodType; element?: z.ZodType; options?: z.ZodType[] };
  if (def.shape !== undefined) return findWithin(def.shape[key], rest);
  const inner = def.innerType ?? def.element;
  if (inner !== undefined) return findWithin(inner, path);
  return def.options?.map((option) => findWithin(option, path)).find((found) => found !== undefined);
}

describe('the pictures of the nouns', () => {
  it.each(families.flatMap((family) => (['fr', 'en'] as const).map((locale) => [family.id, locale, family] as const)))(
    '%s in %s are as drawn (else: npm run docs:pictures)',
    (id, locale, family) => {
      expect(readFileSync(new URL(`${id}.${locale}.svg`, pictures), 'utf8')).toBe(drawFamily(family, locale));
    },
  );

  it('are of these families alone', () => {
    const expected = families.flatMap(({ id }) => [`${id}.en.svg`, `${id}.fr.svg`]);
    expect(
      readdirSync(pictures)
        .filter((name) => !name.startsWith('lifecycle'))
        .toSorted(),
    ).toEqual(expected.toSorted());
  });

  it.each(families.flatMap(({ arrows }) => arrows.map(({ from, path }) => [from, path] as const)))(
    'say true: %s has the property %s',
    (from, path) => {
      expect(findWithin(schemas[`${from}Schema`], path.split('.')), `${from}.${path}`).toBeDefined();
    },
  );

  it('show each noun by a schema of the door', () => {
    const shown = new Set(families.flatMap(({ boxes }) => Object.keys(boxes) as Noun[]));
    expect([...shown].filter((noun) => schemas[`${noun}Schema`] === undefined)).toEqual([]);
  });

  it('leave no box without an arrow', () => {
    for (const { boxes, arrows } of families) {
      expect(Object.keys(boxes).filter((noun) => !arrows.some(({ from, to }) => from === noun || to === noun))).toEqual([]);
    }
  });

  it('would be found out, were a property misnamed', () => {
    expect(findWithin(schemas['sessionSchema'], ['attendees', 'enterprize'])).toBeUndefined();
  });
});
