import { expect, it } from 'vitest';

import { observations } from '../../../../src/exchange/csv/tables/observations';
import { fromCsv } from '../../../../src/exchange/fromCsv';
import { toCsv } from '../../../../src/exchange/toCsv';
import { readTable } from '../../../../src/exchange/csv/readTable';
import type { Indicator } from '../../../../src/model/indicator';

const indicator = (id: string, measure: Indicator['measure'], scale?: number): Indicator => ({
  id,
  title: { fr: id },
  resultType: 'outcome',
  measure,
  temporality: 'stock',
  subject: 'enterprise',
  ...(scale === undefined ? {} : { scale }),
});
const indicators = [
  indicator('jobs', 'count'),
  indicator('revenue', 'money', 100),
  indicator('mean', 'mean', 12),
  indicator('stage', 'nominal'),
  indicator('share', 'ratio'),
];
const read = (rows: string, header = 'Indicateur;Entreprise;Rôle;Date;Valeur') =>
  readTable(`${header}\n${rows}`, observations, { indicators });

it('reads figures in the scale of their indicator, shares and codes', () => {
  const { rows, diagnostics } = read(
    'jobs;a;Départ;2020-11-18;4\nrevenue;a;Réel;2020-11-18;1 250,50 $\nmean;a;Cible;2020-11-18;1,5\nstage;a;Réel;2020-11-18;growth\nshare;a;Réel;2020-11-18;62 %\nother;a;Réel;2020-11-18;40/100',
  );
  expect(diagnostics).toEqual([]);
  expect(rows.map(({ value }) => value)).toEqual([
    { kind: 'number', number: 4 },
    { kind: 'number', number: 125_050 },
    { kind: 'number', number: 18 },
    { kind: 'choice', code: 'growth' },
    { kind: 'share', numerator: 31, denominator: 50 },
    { kind: 'ratio', numerator: 40, denominator: 100 },
  ]);
  expect(rows[0]).toMatchObject({ id: 'jobs-a-baseline-2020-11-18', from: '2020-11-18', to: '2020-11-18', role: 'baseline' });
});

it('tells missing, not applicable, suppressed and zero apart', () => {
  const { rows } = read(
    'jobs;a;Réel;2020-11-18;manquant\njobs;b;Réel;2020-11-18;s.o.\njobs;c;Réel;2020-11-18;masqué\njobs;d;Réel;2020-11-18;0',
  );
  expect(rows.map(({ value }) => value.kind)).toEqual(['missing', 'not-applicable', 'suppressed', 'number']);
});

it('reads a choice that says it is one, whatever its code and its indicator', () => {
  const { rows, diagnostics } = read('stage;a;Réel;2020-11-18;choix:so\nother;a;Réel;2020-11-18;Choice: growth');
  expect([rows.map(({ value }) => value), diagnostics]).toEqual([
    [
      { kind: 'choice', code: 'so' },
      { kind: 'choice', code: 'growth' },
    ],
    [],
  ]);
});

it.each(['so', 'x', 'missing', 'manquant', 'suppressed', '4'])('writes the choice %s so that it is no other word', (code) => {
  const rows = [
    { id: 'a', indicator: 'stage', role: 'actual', from: '2020-11-18', to: '2020-11-18', value: { kind: 'choice', code } },
  ] as const;
  for (const locale of ['fr', 'en'] as const) {
    for (const known of [indicators, []]) {
      const file = toCsv(rows, { table: 'observations', locale, indicators: known });
      expect(fromCsv(file, { table: 'observations', locale, indicators: known }).rows).toEqual(rows);
    }
  }
});

it('writes a figure in any scale as the quantity that it is, or not at all', () => {
  const write = (number: number) =>
    toCsv([{ id: 'a', indicator: 'mean', role: 'actual', from: '2020-11-18', to: '2020-11-18', value: { kind: 'number', number } }], {
      table: 'observations',
      locale: 'fr',
      indicators,
    });
  expect(write(18)).toContain(';1,5;');
  expect(write(-18)).toContain(';-1,5;');
  expect(write(20)).toContain(';2020-11-18;2020-11-18;;');
});

it('refuses a row that says a value and words, and tells a day that is none once', () => {
  const both = read('jobs;Réel;2020-11-18;12;Bravo.', 'Indicateur;Rôle;Date;Valeur;Paroles');
  expect(both.rejected[0]?.diagnostics).toMatchObject([
    { code: 'csv/not-together', params: { column: 'Valeur', other: 'Paroles' }, source: { column: 4 } },
  ]);
  expect(read('jobs;Réel;32 mars 2026;12', 'Indicateur;Rôle;Du;Valeur').diagnostics.map(({ path }) => path)).toEqual([['from']]);
});

it('refuses what the scale cannot hold exactly, and a row that says nothing', () => {
  const { diagnostics } = read(
    'jobs;a;Réel;2020-11-18;4,5\nrevenue;a;Réel;2020-11-18;1,255\njobs;a;Réel;2020-11-18;\nshare;a;Réel;2020-11-18;x/y\njobs;a;Réel;2020-11-18;beaucoup',
  );
  expect(diagnostics.map(({ code, source }) => [code, source?.column])).toEqual([
    ['csv/not-whole', 5],
    ['csv/too-many-decimals', 5],
    ['csv/missing-cell', 5],
    ['csv/unreadable-number', 5],
    ['csv/unreadable-number', 5],
  ]);
  expect(readTable('Indicator,Role,From\njobs,Actual,2020-11-18', observations, { locale: 'en' }).diagnostics).toMatchObject([
    { code: 'csv/missing-cell', params: { column: 'Value' } },
  ]);
});

it('keeps someone’s words, of unknown consent unless it is on the record', () => {
  const header = 'Indicateur;Rôle;Date;Paroles;Personne citée;Fonction;Consentement';
  const { rows } = read('story;Réel;2021-03-31;Ça nous a changés.;A;Directrice;publié\nstory;Cible;2021-03-31;Bof.;;;', header);
  expect(rows.map(({ value }) => value)).toEqual([
    { kind: 'words', text: { fr: 'Ça nous a changés.' }, saidBy: 'A', role: { fr: 'Directrice' }, consent: 'published' },
    { kind: 'words', text: { fr: 'Bof.' }, consent: 'unknown' },
  ]);
});
