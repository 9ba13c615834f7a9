import { expect, test } from 'vitest';

import { findUncommented } from './commented';
import { buildTree } from './tree';

const refuse = (text: string) => findUncommented(buildTree({ 'src/model/a.ts': text }));
const needed = (name: string, line: number) =>
  `src/model/a.ts:${line}: \`${name}\` needs a comment: what it means, its unit, what its absence means`;

test('a sentence behind each property is enough', () => {
  expect(
    refuse(`
      const shared = {
        /** Stable from one year to the next. */
        id: idSchema,
      };
      export const roomSchema = z.strictObject({
        ...shared,
        /** People it seats. Absent: not known. */
        capacity: z.exactOptional(countSchema),
        /** When it is open. */
        hours: z.strictObject({
          /** First minute of the day. */
          from: minutesSchema,
        }),
      });
      export interface Reader {
        /** What the document must look like. */
        readonly schema: unknown;
      }
    `),
  ).toEqual([]);
});

test('a property without one is named, however deep', () => {
  expect(
    refuse(`export const roomSchema = z.strictObject({
  capacity: countSchema,
  /** When it is open. */
  hours: listSchema(z.strictObject({ from: minutesSchema }), 7),
});`),
  ).toEqual([needed('capacity', 2), needed('from', 4)]);
});

test.each([
  [
    'an object that is spread in a schema',
    'const shared = { id: idSchema };\nexport const roomSchema = z.strictObject({ ...shared });',
    'id',
    1,
  ],
  ['the fields that nouns share', 'export const commonFields = { note: textSchema };', 'note', 1],
  ['a form of a union', "export const value = z.union([\n  z.looseObject({ kind: z.literal('ratio') }),\n]);", 'kind', 2],
  ['what is read when it is asked for', 'export const nodeSchema = z.object({\n  get of() { return nodeSchema; },\n});', 'of', 2],
  ['an exported type', 'export interface Reader {\n  readonly schema: unknown;\n}', 'schema', 2],
])('so are those of %s', (_, text, name, line) => expect(refuse(text)).toEqual([needed(name, line)]));

test('a name said again, a comment of another kind, or words without an end are none', () => {
  expect(
    refuse(`export const roomSchema = z.strictObject({
  /** The start minute. */
  startMinute: minutesSchema,
  // People it seats.
  capacity: countSchema,
  /** people it seats */
  seats: countSchema,
});`),
  ).toEqual([
    'src/model/a.ts:3: the comment of `startMinute` only says its name again',
    needed('capacity', 5),
    'src/model/a.ts:7: the comment of `seats` is no sentence',
  ]);
});

test('what nobody hovers needs none', () => {
  expect(
    refuse(`
      export const ruleSchema: z.ZodType<Rule> = z.strictObject({ of: ruleSchema });
      export const limits = { depth: 64 };
      interface Own { readonly schema: unknown }
      export type Frozen<Json> = Json extends { readonly node: string } ? Json : never;
      const found = findUnsafe({ limits });
    `),
  ).toEqual([]);
});
