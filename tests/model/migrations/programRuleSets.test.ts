import fc from 'fast-check';
import { expect, test } from 'vitest';

import { migrateDocument } from '../../../src/model/migrateDocument';
import { openDocument } from '../../../src/model/openDocument';
import { listCodes } from '../../../src/vocabulary/registry';
import { corrupt, deepFreeze } from '../corrupt';

/** Codes that a program may serve without a remark. */
const known = new Set((['region', 'mrc'] as const).flatMap((list) => listCodes(list, { locale: 'fr' }).map(({ value }) => value)));

const id = fc.stringMatching(/^[a-z0-9]{1,10}(?:-[a-z0-9]{1,10}){0,3}$/u);
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const localized = fc.oneof(fc.record({ fr: text, en: text }, { requiredKeys: ['fr'] }), fc.record({ en: text }));
const version = fc.tuple(fc.nat(999_999), fc.nat(999), fc.nat(9)).map((parts) => parts.join('.'));
const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('2999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const pin = fc.record({ id, version });
const source = fc.record({ title: localized, address: text, publishedOn: day, readOn: day }, { requiredKeys: ['title'] });

/** Every program of version 1.0: each optional name there or not. */
const program = fc.record(
  {
    schema: fc.constant('trajet/program/1.0'),
    id,
    title: localized,
    summary: localized,
    languages: fc.constantFrom(['fr'], ['en'], ['fr', 'en'], ['fr', 'fr']),
    owners: fc.array(id, { minLength: 1, maxLength: 50 }),
    territory: fc.array(fc.oneof(id, fc.constantFrom(...known)), { maxLength: 20 }),
    launchedOn: day,
    ruleSet: pin,
    templates: fc.array(pin, { maxLength: 20 }),
    source,
    assumed: fc.boolean(),
    note: localized,
    x: fc
      .dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })
      .filter((given) => !JSON.stringify(given).includes('__proto__')),
  },
  { requiredKeys: ['schema', 'id', 'title', 'owners'] },
);

/** The way back: what a migration that loses nothing allows. */
function undo({ ruleSets, ...rest }: Record<string, unknown>): object {
  const [ruleSet, ...others] = (ruleSets ?? []) as readonly unknown[];
  expect(others).toEqual([]);
  return { ...rest, schema: 'trajet/program/1.0', ...(ruleSet === undefined ? {} : { ruleSet }) };
}

test('every program of version 1.0 opens as version 2.0, and nothing of it is lost', () => {
  fc.assert(
    fc.property(program, (json) => {
      const given = JSON.parse(JSON.stringify(json)) as object;
      const opened = openDocument(deepFreeze(given));
      const strange = (json.territory ?? []).flatMap((code, index) => (known.has(code) ? [] : [['territory', index]]));
      expect(opened.diagnostics.map(({ code, path }) => [code, path])).toEqual([
        ['document/migrated', ['schema']],
        ...strange.map((path) => ['program/unknown-territory', path]),
      ]);
      expect(opened.success && undo({ ...opened.data })).toEqual(given);
      const migrated = migrateDocument(given);
      expect(migrated.success && migrated.data).toEqual(opened.success && opened.data);
    }),
  );
});

test('a program of version 1.0 with a fault is refused where the fault is, or migrated whole: never half', () => {
  fc.assert(
    fc.property(program.chain(corrupt), (json) => {
      const opened = openDocument(json);
      if (opened.success) {
        if (opened.diagnostics.length > 0) expect(undo({ ...opened.data })).toEqual(json);
        return;
      }
      const errors = opened.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors).not.toEqual([]);
      // Each points into the file as it was written: what holds the fault is there.
      for (const { path } of errors) expect(path.slice(0, -1).reduce(step, json)).toBeDefined();
    }),
  );
});

function step(at: unknown, key: string | number): unknown {
  return typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === String(key))?.[1] : undefined;
}
