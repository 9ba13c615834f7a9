import { expect, test } from 'vitest';

import { migrateDocument } from '../../src/model/migrateDocument';
import { buildEdition, buildProgram, buildTemplate } from './builders';
import { deepFreeze } from './corrupt';

const earlier = { ...buildProgram(), schema: 'trajet/program/1.0' };

test('the steps done are listed, and the result is of the current version', () => {
  expect(migrateDocument(deepFreeze(earlier), 'program')).toEqual({
    success: true,
    kind: 'program',
    data: buildProgram(),
    steps: [{ from: 'trajet/program/1.0', to: 'trajet/program/2.0' }],
    diagnostics: [
      { code: 'document/migrated', severity: 'info', path: ['schema'], params: { from: 'trajet/program/1.0', to: 'trajet/program/2.0' } },
    ],
  });
});

test('what is of the current version comes back as it is, the very same and unread', () => {
  const template = { ...buildTemplate(), totals: [{ hourKind: 'coaching', minutes: '14 h', basis: 'per-enterprise' }], wrong: true };
  const migrated = migrateDocument(template);
  expect(migrated).toEqual({ success: true, kind: 'template', data: template, steps: [], diagnostics: [] });
  expect(migrated.success && migrated.data).toBe(template);
});

test('what is migrated is migrated once: again, nothing is left to do', () => {
  const migrated = migrateDocument(earlier);
  expect(migrateDocument(migrated.success && migrated.data)).toMatchObject({ success: true, steps: [] });
});

test('another kind than the one asked is refused, and what is not plain JSON', () => {
  expect(migrateDocument(earlier, 'edition').diagnostics.map(({ code }) => code)).toEqual(['document/unknown-kind']);
  expect(migrateDocument({ ...buildProgram(), x: { when: new Date(0) } }).diagnostics.map(({ code }) => code)).toEqual([
    'document/not-json',
  ]);
  expect(migrateDocument({ ...earlier, x: { when: new Date(0) } }).diagnostics.map(({ code }) => code)).toEqual(['document/not-json']);
  expect(migrateDocument(undefined).success).toBe(false);
  expect(() => migrateDocument({}, 'budget' as 'edition')).toThrow('migrateDocument: no kind of document is called "budget"');
});

test('an edition may be as large as its own limits allow', () => {
  const large = { ...buildEdition(), x: { many: new Array(2_000_000).fill(0) } };
  expect(migrateDocument(large)).toMatchObject({ success: true, kind: 'edition' });
  expect(migrateDocument({ ...buildProgram(), x: large.x }).diagnostics.map(({ code }) => code)).toEqual(['document/too-many-nodes']);
});
