import { expect, it } from 'vitest';

import { applications } from '../../../../src/exchange/csv/tables/applications';
import { readTable } from '../../../../src/exchange/csv/readTable';
import type { Fact } from '../../../../src/model/fact';

const facts: readonly Fact[] = [
  {
    id: 'employees',
    type: 'integer',
    label: { fr: 'Personnes employées', en: 'Employees' },
    question: { fr: 'Combien de personnes employez-vous?' },
  },
  { id: 'sells', type: 'boolean', label: { fr: 'Vend' }, question: { fr: 'Vendez-vous des biens ou des services?' } },
];
const options = { facts, program: 'trajet' };

it('reads answers under the label, the question or the id of a fact', () => {
  const text =
    'Entreprise;Déposée le;Personnes employées;Vendez-vous des biens ou des services ?;Langue;Pièces\nsabord;2020-09-15;4;oui;Français;États financiers|plan d’affaires\nautre;2020-09-16;;refus;;';
  const { rows, diagnostics } = readTable(text, applications, options);
  expect(diagnostics).toEqual([]);
  expect(rows).toEqual([
    {
      schema: 'trajet/application/1.0',
      id: 'sabord',
      program: 'trajet',
      applicant: { kind: 'enterprise', enterprise: 'sabord' },
      submittedOn: '2020-09-15',
      language: 'fr',
      answers: { employees: 4, sells: true },
      evidence: [
        { id: 'financial-statements', kind: 'financial-statements' },
        { id: 'business-plan', kind: 'business-plan' },
      ],
    },
    {
      schema: 'trajet/application/1.0',
      id: 'autre',
      program: 'trajet',
      applicant: { kind: 'enterprise', enterprise: 'autre' },
      submittedOn: '2020-09-16',
      answers: { sells: { unknown: 'declined' } },
    },
  ]);
  expect(readTable('Enterprise,employees,Submitted on\na,4,2020-09-15', applications, options).rows[0]?.answers).toEqual({ employees: 4 });
});

it('keeps evidence of a kind that the list lacks, with a warning', () => {
  const { rows, diagnostics } = readTable('Entreprise;Date;Pièces\nsabord;2020-09-15;charte', applications, options);
  expect(rows[0]?.evidence).toEqual([{ id: 'charte', kind: 'charte' }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['csv/unlisted-code']);
});

it('tells a group, a project and a team from a lone enterprise', () => {
  const text =
    'Id;Entreprises;Entreprise responsable;Projet;Organisme parrain;Équipe;Nombre de personnes;Date\n' +
    'g;a|b;b;;;;;2020-09-15\nh;a|b;;;;;;2020-09-15\np;;;Potager;pole;;;2020-09-15\nt;;;;;Les trois;3;2020-09-15\nn;;;;;;;2020-09-15';
  const { rows, rejected } = readTable(text, applications, options);
  expect(rows.map(({ applicant }) => applicant)).toEqual([
    { kind: 'group', lead: 'b', enterprises: ['a', 'b'] },
    { kind: 'group', lead: 'a', enterprises: ['a', 'b'] },
    { kind: 'project', name: 'Potager', sponsor: 'pole' },
    { kind: 'team', name: 'Les trois', people: 3 },
  ]);
  expect(rejected.map(({ line }) => line)).toEqual([6]);
});

it('asks for the program where neither the file nor the caller names it', () => {
  const { diagnostics } = readTable('Entreprise;Date\na;2020-09-15', applications);
  expect(diagnostics).toMatchObject([{ code: 'csv/missing-column', params: { column: 'Programme' } }]);
  expect(readTable('Entreprise;Date;Programme\na;2020-09-15;trajet', applications).rows[0]?.program).toBe('trajet');
});

it('reads the manager who attends for an enterprise', () => {
  const { rows, diagnostics } = readTable('Entreprise;Gestionnaire;Date de dépôt\nsabord;Ana Roy;2020-09-15', applications, options);
  expect(diagnostics).toEqual([]);
  expect(rows.map(({ applicant }) => applicant)).toEqual([{ kind: 'manager', name: 'Ana Roy', enterprise: 'sabord' }]);
});

it.each([
  ['Entreprise;Projet', 'a;Potager', ['Projet', 'Entreprise']],
  ['Entreprise;Équipe', 'a;Les trois', ['Équipe', 'Entreprise']],
  ['Projet;Équipe', 'Potager;Les trois', ['Projet', 'Équipe']],
  ['Entreprise;Entreprise responsable', 'a;b', ['Entreprise responsable', 'Entreprise']],
  ['Entreprise;Gestionnaire', 'a|b;Ann', ['Gestionnaire', 'Entreprise']],
  ['Entreprise;Gestionnaire;Entreprise responsable', 'a;Ann;a', ['Gestionnaire', 'Entreprise responsable']],
])('refuses two kinds of applicants on one row (%s)', (header, row, [column, other]) => {
  const { rows, rejected } = readTable(`Programme;Date;${header}\nt;2020-11-18;${row}`, applications);
  expect(rows).toEqual([]);
  expect(rejected[0]?.diagnostics).toMatchObject([{ code: 'csv/not-together', params: { column, other }, source: { line: 2 } }]);
});

it.each([
  ['Entreprise;Entreprise responsable', 'a;a', { kind: 'enterprise', enterprise: 'a' }],
  ['Entreprise;Entreprise responsable', 'a|b;b', { kind: 'group', lead: 'b', enterprises: ['a', 'b'] }],
])('keeps a lead that is one of them (%s: %s)', (header, row, applicant) => {
  expect(readTable(`Programme;Date;${header}\nt;2020-11-18;${row}`, applications).rows[0]?.applicant).toEqual(applicant);
});
