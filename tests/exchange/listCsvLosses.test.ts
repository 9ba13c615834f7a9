import { expect, it } from 'vitest';

import { formatDiagnostics } from '../../src/exchange/formatDiagnostics';
import { listCsvLosses } from '../../src/exchange/listCsvLosses';
import { buildEdition } from '../../src/model/builders/buildEdition';
import { buildEnterprise } from '../../src/model/builders/buildEnterprise';

it('says at its path each part of a row that no cell holds', () => {
  const rows = [
    { id: 'a', name: 'A', note: { fr: 'Oui' } },
    { id: 'b', name: 'B', note: { fr: 'Oui', en: 'Yes' }, x: { ours: 1 }, contacts: [{ name: 'C', language: 'fr' }, { name: 'D' }] },
  ] as const;
  const losses = listCsvLosses(rows, { table: 'enterprises', locale: 'fr' });
  expect(losses.map(({ code, severity, path }) => [code, severity, path])).toEqual([
    ['csv/not-held', 'warning', [1, 'note', 'en']],
    ['csv/not-held', 'warning', [1, 'x']],
    ['csv/not-held', 'warning', [1, 'contacts', 0, 'language']],
    ['csv/not-held', 'warning', [1, 'contacts', 1]],
  ]);
  expect(formatDiagnostics(losses, { locale: 'fr' })[1]?.message).toContain('x');
});

it('says that a whole row is lost, and nothing where every value is held', () => {
  const empty = { of: 'room', id: 'a', availability: { weekly: [] } } as const;
  expect(listCsvLosses([empty], { table: 'availabilities', locale: 'en' }).map(({ path, params }) => [path, params])).toEqual([
    [[0], { field: '' }],
  ]);
  expect(listCsvLosses(buildEdition({ enterprises: [buildEnterprise()] }), { table: 'enterprises', locale: 'fr' })).toEqual([]);
  expect(
    listCsvLosses([{ facts: {}, expected: 'eligible', source: { file: 'a.csv', line: 40 } }], { table: 'cases', locale: 'fr' }),
  ).toEqual([]);
});

it('says that parts of a list that hold its mark are lost', () => {
  const row = { facts: {}, expected: 'eligible', because: ['a|b'] } as const;
  expect(listCsvLosses([row], { table: 'cases', locale: 'fr' }).map(({ path }) => path)).toEqual([[0, 'because']]);
});
