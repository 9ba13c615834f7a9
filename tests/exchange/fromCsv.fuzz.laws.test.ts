import fc from 'fast-check';
import { expect, it } from 'vitest';

import { readRecords } from '../../src/exchange/csv/readRecords';
import { csvTables, type CsvTableId } from '../../src/exchange/csv/registry';
import { fromCsv } from '../../src/exchange/fromCsv';
import type { Fact } from '../../src/model/fact';
import { buildIndicator } from '../../src/model/builders/buildIndicator';
import { pilotTemplate } from '../../src/parcours/templates/pilot';

/** A small list of each table, as people keep it: every fuzzed file begins as one of these. */
const lists: { readonly [Id in CsvTableId]: string } = {
  enterprises:
    'Nom;NEQ;Forme juridique;Employés;Revenus;Fin de l’exercice;Fondée le;Municipalité;MRC\nAtelier du Nord;1160000007;Coopérative;4;125 000,50 $;2020-03-31;2015-03-12;Shawinigan;Shawinigan\nLe Sabord;;OBNL;12;?;;12 mars 1983;"Trois-Rivières, Québec";371',
  partners:
    'Nom;Rôles;Expertise;Heures promises;Contact;Courriel\nPôle Mauricie;Hôte;Finances|Marketing;20 h;Ève Roy;info@exemple.org\nIDE;Bailleur;;1 h 30;;',
  advisors: 'Nom;Partenaire;Expertise;Courriel\nMarie Roy;pole;Finances;m@exemple.org\nLuc Côté;ide;Marketing;',
  availabilities: 'Conseiller;Jour;De;À;Du;Au\nmarie-roy;lundi;08:30;12:00;2020-11-18;2021-03-31\nluc-cote;mardi;13 h;16 h 30;;',
  needs: 'Entreprise;Besoin;Priorité;Heures\natelier;finance;1;4 h\nsabord;marketing;2;2 h 30',
  offers: 'Partenaire;Expertise;Heures;Du;Au\npole;finance;20 h;2020-11-18;2021-03-31\nide;marketing;5 h;;',
  applications:
    'Entreprise;Programme;Date;Employés;Part;Mission\natelier;trajet;18/11/2020;4;62 %;oui\nsabord;trajet;2020-11-19;6-8;s.o.;x',
  observations:
    'Indicateur;Entreprise;Rôle;Du;Valeur;Paroles\njobs;a;Départ;2020-11-18;4,5;\nstage;a;Réel;2020-11-19;;« Ça nous a changés. »',
  aids: 'Entreprise;Mesure;Forme;Provenance;Montant;État;Date\natelier;PIEC;Subvention;Gouvernement du Québec;10 000 $;Versée;2020-11-18\nsabord;FLI;Prêt;Municipal;5000,00;Demandée;',
  activities:
    'Titre;Phase;Type d’activité;Format;Nature des heures;Durée;Comptée;Séances\nDémarrage;explore;Atelier;Groupe;Contenu de groupe;4 h à 6 h;par groupe;1\nSuivi;explore;Accompagnement;Individuel;Accompagnement personnalisé;90 min;par entreprise;3',
  cases: 'Cas;Employés;Part;Mission;Verdict attendu\nà la limite;50;40 %;oui;admissible\nau-dessus;51;;refus;non admissible',
};
const facts: readonly Fact[] = [
  { id: 'employees', type: 'integer', label: { fr: 'Employés' }, question: { fr: 'Combien?' } },
  { id: 'share', type: 'ratio', label: { fr: 'Part' }, question: { fr: 'Quelle part?' } },
  { id: 'mission', type: 'boolean', label: { fr: 'Mission' }, question: { fr: 'Est-ce une mission?' } },
];
const indicators = [buildIndicator({ id: 'jobs', measure: 'count', scale: 10 }), buildIndicator({ id: 'stage', measure: 'nominal' })];

/** What is put into a file: marks of CSV, what spreadsheets leave, other writings of figures and days, and traps of the language. */
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ';',
    ';;',
    '\n',
    '\r\n',
    '\r',
    ',',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '\ud800',
    '\0',
    'é',
    'Ã©',
    '’',
    '=',
    "'",
    '|',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'Nom',
    '-',
    '0',
    '1e9',
    '9'.repeat(20),
    '31/02/2020',
    '29 février 2021',
    '24:00',
    '1,5 h',
    '8-6',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.integer({ min: 0, max: 6 }), piece });
const fuzzed = fc.record({
  table: fc.constantFrom(...csvTables.map(({ id }) => id)),
  edits: fc.array(edit, { maxLength: 8 }),
  asBytes: fc.constantFrom(undefined, 'utf8' as const, 'latin1' as const),
});

/** Rows of a file without quotes: its lines that say something, the header aside. */
function countLines(text: string): number {
  const isTold = (line: string) => line.split(';').some((cell) => cell.trim() !== '');
  return Math.max(0, text.split(/\r\n|\r|\n/u).filter(isTold).length - 1);
}

// `npm run laws` takes a million files; the law of a few hundred is for every day.
const { numRuns = 500 } = fc.readConfigureGlobal();
const runs = numRuns >= 5_000 ? numRuns * 200 : numRuns;

it(`fuzzed lists of every table are read without a throw, and no row is lost`, () => {
  let held = 0;
  fc.assert(
    fc.property(fuzzed, ({ table, edits, asBytes }) => {
      let text = lists[table];
      for (const { at, removed, piece: added } of edits) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + added + text.slice(start + removed);
      }
      const bytes = asBytes === undefined ? undefined : Buffer.from(text, asBytes);
      // Two such bytes in front say that all the others are UTF-16: another text.
      fc.pre(bytes === undefined || !['fffe', 'feff'].includes(bytes.toString('hex', 0, 2)));
      const { rows, rejected, diagnostics } = fromCsv(bytes ?? text, { table, facts, indicators, template: pilotTemplate, delimiter: ';' });
      // What the bytes say is what a reader of that encoding sees.
      const seen = bytes === undefined ? text : bytes.toString(asBytes);
      const bare = seen.replace(/^\ufeff/u, '');
      const expected = bare.includes('"') ? Math.max(0, readRecords(bare, { delimiter: ';' }).length - 1) : countLines(bare);
      expect(rows.length + rejected.length).toBe(expected);
      for (const row of rejected) {
        if (!row.diagnostics.some(({ severity, code }) => severity === 'error' || code === 'csv/above-titles'))
          expect.unreachable(`no reason for ${row.raw}`);
        if (asBytes === undefined && !text.includes(row.raw)) expect.unreachable(`${row.raw} is not in the file`);
      }
      for (const { source } of diagnostics) if (source === undefined) expect.unreachable('a remark without a place');
      held += rows.length > 0 ? 1 : 0;
    }),
    { numRuns: runs },
  );
  // The files are near enough to lists for many to hold a row that reads.
  expect(held).toBeGreaterThan(runs / 10);
});

it.each(csvTables.map(({ id }) => id))('the list of %s that files begin as reads whole', (table) => {
  const { rows, rejected } = fromCsv(lists[table], { table, facts, indicators, template: pilotTemplate });
  expect(rejected.map(({ diagnostics }) => diagnostics.map(({ code, params }) => [code, params]))).toEqual([]);
  expect(rows).toHaveLength(2);
});
