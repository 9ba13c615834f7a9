import ts from 'typescript';
import { expect, test } from 'vitest';

import { restoreComments } from '../../scripts/propertyComments.ts';

const parse = (text: string) => ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2023, true);
const restore = (declarations: string, ...sources: string[]) => restoreComments(declarations, sources.map(parse));

test('a comment of the source stands above the property as it is printed', () => {
  expect(
    restore(
      'declare const roomSchema: z.ZodObject<{\n    capacity: z.ZodInt;\n    open: z.ZodExactOptional<z.ZodBoolean>;\n}, z.core.$strict>;\n',
      'export const roomSchema = z.strictObject({\n  /** People it seats. */\n  capacity: z.int(),\n  open: z.exactOptional(z.boolean()),\n});',
    ),
  ).toBe(
    'declare const roomSchema: z.ZodObject<{\n    /** People it seats. */\n    capacity: z.ZodInt;\n    open: z.ZodExactOptional<z.ZodBoolean>;\n}, z.core.$strict>;\n',
  );
});

test('so do those that come from other files: shared fields, the shape of another schema, schemas within schemas', () => {
  const restored = restore(
    `declare const editionSchema: z.ZodObject<{
    rooms: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        note: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strict>>;
    hall: z.ZodObject<{
        name: z.ZodString;
        note: z.ZodExactOptional<z.ZodString>;
        stage: z.ZodEnum<{
            large: "large";
        }>;
    }, z.core.$strict>;
    note: z.ZodExactOptional<z.ZodString>;
}, z.core.$strict>;
`,
    'export const commonFields = {\n  /** Remarks for readers. */\n  note: z.exactOptional(z.string()),\n};',
    'export const roomSchema = z.strictObject({\n  /** As people who look for it know it. */\n  name: z.string(),\n  ...commonFields,\n});',
    `export const editionSchema = z.strictObject({
      /** Where sessions may be held. */
      rooms: listSchema(roomSchema, 9),
      hall: z.strictObject({
        ...roomSchema.shape,
        /** How large the stage is. */
        stage: z.enum(['large']),
      }),
      note: commonFields.note,
    });`,
  );
  expect([...restored.matchAll(/\/\*\* (.+) \*\/\n\s+(\w+):/gu)].map(([, comment, name]) => [name, comment])).toEqual([
    ['rooms', 'Where sessions may be held.'],
    ['name', 'As people who look for it know it.'],
    ['note', 'Remarks for readers.'],
    ['name', 'As people who look for it know it.'],
    ['note', 'Remarks for readers.'],
    ['stage', 'How large the stage is.'],
  ]);
});

test('each form of a union keeps its own', () => {
  const restored = restore(
    `declare const valueSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"number">;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"missing">;
}, z.core.$strict>], "kind">;
`,
    `export const valueSchema = z.discriminatedUnion('kind', [
      z.strictObject({
        /** A figure. */
        kind: z.literal('number'),
      }),
      z.strictObject({
        /** It was not observed. */
        kind: z.literal('missing'),
      }),
    ]);`,
  );
  expect(restored).toMatch(
    /A figure\. \*\/\n\s+kind: z\.ZodLiteral<"number">[\s\S]+not observed\. \*\/\n\s+kind: z\.ZodLiteral<"missing">/u,
  );
});

test('what the compiler kept is not written twice, and what is no schema stays as it is', () => {
  const declarations =
    'declare const roomSchema: z.ZodObject<{\n    /** People it seats. */\n    capacity: z.ZodInt;\n}, z.core.$strict>;\ndeclare const limits: {\n    depth: number;\n};\n';
  const source =
    'export const roomSchema = z.strictObject({\n  /** People it seats. */\n  capacity: z.int(),\n});\nconst limits = { depth: 64 };';
  expect(restore(declarations, source)).toBe(declarations);
});

test('a type that does not follow its source is refused, rather than given the comments of another', () => {
  const source = 'export const roomSchema = z.strictObject({ capacity: z.int() });';
  expect(() => restore('declare const roomSchema: z.ZodArray<z.ZodString>;', source)).toThrow('roomSchema has 1 objects');
  expect(() => restore('declare const roomSchema: z.ZodObject<{\n    seats: z.ZodInt;\n}>;', source)).toThrow('no property seats');
});

test('a schema that a function gives back, or that extends another, keeps them too', () => {
  const restored = restore(
    `declare const memberSchema: z.ZodObject<{
    history: z.ZodExactOptional<z.ZodArray<z.ZodObject<{
        on: z.ZodString;
        status: z.ZodEnum<{
            active: "active";
        }>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
`,
    'export const changeSchema = z.strictObject({\n  /** The day it holds from. */\n  on: z.string(),\n  /** Any code. */\n  status: z.string(),\n});',
    `export function buildHistorySchema(status) {
      return listSchema(changeSchema.extend({
        /** The status taken. */
        status,
      }), 9);
    }`,
    "export const memberSchema = z.strictObject({\n  /** Every status. */\n  history: z.exactOptional(buildHistorySchema(z.enum(['active']))),\n});",
  );
  expect([...restored.matchAll(/\/\*\* (.+) \*\/\n\s+(\w+):/gu)].map(([, comment, name]) => [name, comment])).toEqual([
    ['history', 'Every status.'],
    ['on', 'The day it holds from.'],
    ['status', 'The status taken.'],
  ]);
});
