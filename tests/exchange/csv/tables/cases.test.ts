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
      'Trop jeune;6-8;s.o.;non admissible;age| Taille de l’équipe\n' +
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
      source: { file: 'cas.csv', line: 2 },
    },
    {
      name: 'Trop jeune',
      facts: { employees: { between: { minimum: 6, maximum: 8 } }, 'own-revenue-share': { notApplicable: { fr: 's.o.', en: 'n/a' } } },
      expected: 'ineligible',
      because: ['age', 'Taille de l’équipe'],
      source: { file: 'cas.csv', line: 3 },
    },
    {
      name: 'Sans chiffres',
      facts: { 'own-revenue-share': { unknown: 'pending' } },
      expected: 'undetermined',
      source: { file: 'cas.csv', line: 4 },
    },
  ]);
});

it('needs the verdict, and takes a case that says nothing else', () => {
  expect(readTable('Attendu\noui', cases, { facts }).rows).toEqual([{ facts: {}, expected: 'eligible', source: { line: 2 } }]);
  expect(readTable('Cas;Attendu\nA;', cases, { facts }).diagnostics).toMatchObject([{ code: 'csv/missing-cell', path: ['expected'] }]);
  expect(readTable('Attendu\npeut-être', cases, { facts }).diagnostics).toMatchObject([{ code: 'csv/unknown-word' }]);
});

it('keeps the line of the file, whatever rows could not be read before, and what its author says of where the case comes from', () => {
  const text = '\nAttendu;Source\npeut-être;\n"oui";"Décision\nde mars"\nnon;';
  const { rows, rejected } = readTable(text, cases, { facts });
  expect(rejected.map(({ line }) => line)).toEqual([3]);
  expect(rows).toEqual([
    { facts: {}, expected: 'eligible', provenance: 'Décision\nde mars', source: { line: 4 } },
    { facts: {}, expected: 'ineligible', source: { line: 6 } },
  ]);
});

it('accepts a file whose name is as long as a system allows, or empty', () => {
  const file = `${'dossier/'.repeat(500)}cas.csv`;
  expect(readTable('Attendu\noui', cases, { facts, file }).rows).toMatchObject([{ source: { file, line: 2 } }]);
  expect(readTable('Attendu\noui', cases, { facts, file: '' }).rows).toMatchObject([{ source: { file: '', line: 2 } }]);
});

it('reads the verdict expected in the feminine and the plural', () => {
  const expected = (word: string) => readTable(`Attendu\n${word}`, cases, { facts }).rows.map((row) => row.expected);
  for (const word of ['admise', 'admissibles', 'acceptée', 'accordée']) expect(expected(word)).toEqual(['eligible']);
  for (const word of ['refusée', 'refusés', 'non admise', 'rejetée', 'Non admissibles']) expect(expected(word)).toEqual(['ineligible']);
  expect(expected('indéterminée')).toEqual(['undetermined']);
});

it('rejects the row of a reversed range, at its cell', () => {
  const { rows, rejected } = readTable('Attendu;employees\nadmissible;8-6\nadmissible;6-8', cases, { facts });
  expect(rows).toHaveLength(1);
  expect(rejected).toMatchObject([
    { line: 2, diagnostics: [{ code: 'csv/reversed-range', path: ['facts', 'employees'], params: { suggestion: '6-8' } }] },
  ]);
});

it('rejects the row of an impossible figure, at its cell, and says what is possible', () => {
  const bounded = facts.map((fact) => (fact.id === 'employees' ? { ...fact, minimum: 0 } : fact));
  const { rows, rejected } = readTable('Attendu;employees\nadmissible;-1\nadmissible;0', cases, { facts: bounded });
  expect(rows.map((row) => row.facts)).toEqual([{ employees: 0 }]);
  expect(rejected).toMatchObject([
    {
      line: 2,
      diagnostics: [
        {
          code: 'csv/impossible-figure',
          path: ['facts', 'employees'],
          params: { received: '-1', boundsFr: 'au moins 0', boundsEn: 'at least 0' },
        },
      ],
    },
  ]);
});
