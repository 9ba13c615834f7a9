import { expect, it } from 'vitest';

import { cases } from '../../../../src/exchange/csv/tables/cases';
import { readTable } from '../../../../src/exchange/csv/readTable';
import type { Fact } from '../../../../src/model/fact';

const facts: readonly Fact[] = [
  { id: 'employees', type: 'integer', label: { fr: 'Personnes employées' }, question: { fr: 'Combien?' } },
  { id: 'own-revenue-share', type: 'ratio', label: { fr: 'Part des revenus autonomes' }, question: { fr: 'Quelle part?' } },
];

it('reads one applicant a row, one fact a column, and the verdict expected', () => {
  const { rows, diagnostics } = readTable(
    'Cas;Personnes employées;Part des revenus autonomes;Verdict attendu;Critères\n' +
      'Petite coop;>=12;62 %;Admissible;\n' +
      'Trop jeune;6-8;s.o.;non admissible;age|size\n' +
      'Sans chiffres;;en attente;À compléter;',
    cases,
    { facts, file: 'cas.csv' },
  );
  expect(diagnostics).toEqual([]);
  expect(rows).toEqual([
    {
      name: 'Petite coop',
      facts: { employees: { between: { minimum: 12 } }, 'own-revenue-share': { numerator: 31, denominator: 50 } },
      expected: 'eligible',
      source: 'cas.csv:2',
    },
    {
      name: 'Trop jeune',
      facts: { employees: { between: { minimum: 6, maximum: 8 } }, 'own-revenue-share': { notApplicable: { fr: 's.o.', en: 'n/a' } } },
      expected: 'ineligible',
      because: ['age', 'size'],
      source: 'cas.csv:3',
    },
    { name: 'Sans chiffres', facts: { 'own-revenue-share': { unknown: 'pending' } }, expected: 'undetermined', source: 'cas.csv:4' },
  ]);
});

it('needs the verdict, and takes a case that says nothing else', () => {
  expect(readTable('Attendu\noui', cases, { facts }).rows).toEqual([{ facts: {}, expected: 'eligible' }]);
  expect(readTable('Cas;Attendu\nA;', cases, { facts }).diagnostics).toMatchObject([{ code: 'csv/missing-cell', path: ['expected'] }]);
  expect(readTable('Attendu\npeut-être', cases, { facts }).diagnostics).toMatchObject([{ code: 'csv/unknown-word' }]);
});
