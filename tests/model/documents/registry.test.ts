import { expect, test } from 'vitest';

import { documents } from '../../../src/model/documents/registry';
import { migrations } from '../../../src/model/migrations/registry';
import { readDocumentId } from '../../../src/model/readDocumentId';
import { readers } from '../../model/readers';

test.each(documents.map((document) => [document.kind, document] as const))(
  '%s has a name and a version, and a door that agrees',
  (kind, document) => {
    expect(readDocumentId(document.id)?.kind).toBe(kind);
    const reader = readers.find(({ id }) => id === document.id);
    expect(document.read(reader?.rich)).toEqual({ success: true, data: reader?.rich, diagnostics: [] });
    expect(document.title.fr).not.toBe('');
  },
);

test('every document of the front door can be opened, but the problem of the scheduler, which is built and never kept', () => {
  const ids = readers.flatMap(({ id }) => (id === undefined || id.startsWith('trajet/scheduling-problem/') ? [] : [id]));
  expect(documents.map(({ id }) => id).sort()).toEqual(ids.sort());
});

test('from each older version, migrations lead to the current one, by one way', () => {
  expect(new Set(migrations.map(({ from }) => from)).size).toBe(migrations.length);
  for (const { from } of migrations) {
    let id = from;
    for (let steps = 0; steps <= migrations.length; steps += 1) id = migrations.find((step) => step.from === id)?.to ?? id;
    expect(documents.map((document) => document.id)).toContain(id);
  }
});
