import { describe, expect, it } from 'vitest';

import { encodeUtf8 } from '../../src/base/hash';
import { formatDiagnostics } from '../../src/exchange/formatDiagnostics';
import { csvTables } from '../../src/exchange/csv/registry';
import { fromCsv } from '../../src/exchange/fromCsv';
import type { Fact } from '../../src/model/fact';

const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

describe('a list as it really comes', () => {
  it('becomes enterprises, with what is not known left out', () => {
    const { rows, rejected, diagnostics } = fromCsv(
      '\ufeffNom;Forme juridique;Ville;Employés;Revenus;Fin de l’exercice;Activité marchande;NEQ\r\n' +
        '"Éditions d’Art Le Sabord";OBNL;Trois-Rivières;4;"1 250 000,50 $";31/03/2020;oui;11 6000 0007\r\n' +
        'Boulangerie;?;;;;;;\r\n;;;;;;;\r\n',
      { table: 'enterprises' },
    );
    expect(rows).toEqual([
      {
        id: 'editions-d-art-le-sabord',
        name: 'Éditions d’Art Le Sabord',
        legalForm: 'non-profit',
        place: { municipality: 'Trois-Rivières' },
        employees: 4,
        revenue: { totalCents: 125_000_050, fiscalYearEnd: '2020-03-31' },
        hasMarketActivity: true,
        neq: '1160000007',
      },
      { id: 'boulangerie', name: 'Boulangerie' },
    ]);
    expect([rejected, diagnostics]).toEqual([[], []]);
  });

  it('is read in Windows-1252 with a warning, and recognised as damaged', () => {
    const legacy = Uint8Array.from('Nom\n\u00c9t\u00e9', (character) => character.charCodeAt(0));
    const read = fromCsv(legacy, { table: 'enterprises', file: 'e.csv' });
    expect(read.rows).toEqual([{ id: 'ete', name: 'Été' }]);
    expect(read.diagnostics).toEqual([
      { code: 'csv/legacy-encoding', severity: 'warning', path: [], params: {}, source: { file: 'e.csv' } },
    ]);
    const damaged = fromCsv(encodeUtf8('Nom\nÃ‰tÃ©'), { table: 'enterprises' });
    expect(damaged.diagnostics).toMatchObject([{ code: 'csv/damaged-text', params: { received: 'Ã‰tÃ©', repaired: 'Été' } }]);
    expect(damaged.rows).toHaveLength(1);
  });

  it('takes commas, tabs, and the delimiter that a first line declares', () => {
    expect(fromCsv('Name,Employees\nA,4', { table: 'enterprises', locale: 'en' }).rows).toEqual([{ id: 'a', name: 'A', employees: 4 }]);
    expect(fromCsv('Nom\tEmployés\nA\t4', { table: 'enterprises' }).rows[0]?.employees).toBe(4);
    const declared = fromCsv('sep=,\nNom,Employés\nA,quatre', { table: 'enterprises' });
    expect(declared.diagnostics[0]?.source).toMatchObject({ line: 3, column: 2 });
    expect(fromCsv('Nom,x;Employés\nA;4', { table: 'enterprises', delimiter: ';' }).rejected).toHaveLength(1);
  });

  it('names the unread columns, with the nearest known title', () => {
    const { diagnostics, rows } = fromCsv('Nom;Employé;Zzzz;name\nA;4;b;c', { table: 'enterprises', file: 'e.csv' });
    expect(diagnostics).toMatchObject([
      {
        code: 'csv/unknown-column',
        severity: 'warning',
        params: { received: 'Employé', nearest: ['Employés'] },
        source: { line: 1, column: 2 },
      },
      { code: 'csv/unknown-column', params: { received: 'Zzzz', nearest: [] } },
      { code: 'csv/duplicate-column', params: { received: 'name', first: 'Nom' }, source: { column: 4 } },
    ]);
    expect(rows).toEqual([{ id: 'a', name: 'A' }]);
  });

  it.each(['cases', 'applications'] as const)('says how to read the answers of %s when the facts were forgotten', (table) => {
    const text = 'Forme juridique;Attendu;Dépose\nOBNL;oui;x';
    const hint = (locale: 'fr' | 'en', facts?: readonly Fact[]) => {
      const { diagnostics } = fromCsv(text, { table, ...(facts && { facts }) });
      return formatDiagnostics(
        diagnostics.filter(({ code, source }) => code === 'csv/unknown-column' && source?.column === 1),
        { locale },
      ).map((found) => found.hint);
    };
    expect(hint('fr')[0]).toMatch(
      /^Si elle répond à un renseignement du jeu de règles, lire le fichier avec l’option facts: ruleSet\.facts\. Sinon, la renommer, si elle dit la même chose qu’une de celles-ci/u,
    );
    expect(hint('en')[0]).toMatch(
      /^If it answers a fact of the rule set, read the file with the option facts: ruleSet\.facts\. Otherwise, rename it, if it says the same as one of these/u,
    );
    const label = { fr: 'Revenus' };
    const told = hint('fr', [{ id: 'revenue', type: 'cents', label, question: label }])[0];
    expect(told).toMatch(/^La renommer, si elle dit .*«\u00a0Revenus\u00a0»/u);
    expect(told).not.toContain('facts');
  });

  it.each([
    ['Nombre d’employés', 'Nombre de personnes employées'],
    ['Employes', 'Nombre de personnes employées'],
    ['employee', 'Nombre de personnes employées'],
    ['Âge de l’entreprise', 'Âge de l’entreprise en mois'],
  ])('leads a misnamed column, %s, to the title of a fact that nothing answers', (received, title) => {
    const label = { fr: 'Nombre de personnes employées' };
    const age = { fr: 'Âge de l’entreprise en mois' };
    const facts: readonly Fact[] = [
      { id: 'employees', type: 'integer', label, question: { fr: 'Combien?' } },
      { id: 'age', type: 'integer', label: age, question: { fr: 'Depuis quand?' } },
    ];
    const { diagnostics } = fromCsv(`Verdict attendu;${received}\nadmissible;4`, { table: 'cases', facts });
    expect(diagnostics).toMatchObject([{ code: 'csv/unknown-column', params: { received, nearest: [title] } }]);
    const both = fromCsv(`Verdict attendu;employees;age;${received}\nadmissible;4;5;6`, { table: 'cases', facts }).diagnostics;
    expect(both.filter(({ params }) => String(params['nearest']).includes(title))).toEqual([]);
  });

  it('says once, in the word of the file, that a cell is empty, whatever else is wrong in the row', () => {
    const { diagnostics } = fromCsv('Résultat attendu;Date\n;bientôt', { table: 'cases' });
    expect(diagnostics.map(({ code, params }) => [code, params['column']])).toEqual([
      ['csv/missing-cell', 'Résultat attendu'],
      ['csv/unreadable-date', undefined],
    ]);
  });

  it('says so before the nearest title, which may be a false friend; never of a table without answers', () => {
    const hint = (table: 'cases' | 'needs') => formatDiagnostics(fromCsv('Sourc', { table }).diagnostics, { locale: 'fr' })[0]?.hint;
    expect(hint('cases')).toBe(
      'Si elle répond à un renseignement du jeu de règles, lire le fichier avec l’option facts: ruleSet.facts. Écrire plutôt «\u00a0Source\u00a0»?',
    );
    expect(hint('needs')).not.toContain('facts');
  });

  it('keeps every row aside, once explained, when a needed column is missing', () => {
    const { rows, rejected, diagnostics } = fromCsv('Ville;;\nTrois-Rivières\nShawinigan', { table: 'enterprises' });
    expect(rows).toEqual([]);
    expect(rejected.map(({ raw }) => raw)).toEqual(['Trois-Rivières', 'Shawinigan']);
    expect(codes(diagnostics)).toEqual(['csv/missing-column']);
    expect(codes(rejected[1]?.diagnostics ?? [])).toEqual(['csv/missing-column']);
  });

  it('points at line, column and text of each fault, and still reads the other rows', () => {
    const { rows, rejected, diagnostics } = fromCsv('Nom;Employés;Code postal\nA;quatre;G9A 5C5\n"B\nb";-1;\n;3;\nC;2;', {
      table: 'enterprises',
      file: 'e.csv',
    });
    expect(rows.map(({ id }) => id)).toEqual(['c']);
    expect(diagnostics.map(({ code, path, source }) => [code, path, source])).toEqual([
      ['csv/unreadable-number', ['employees'], { file: 'e.csv', line: 2, column: 2, raw: 'quatre' }],
      ['schema/too-small', ['employees'], { file: 'e.csv', line: 4, column: 2, raw: '-1' }],
      ['csv/missing-cell', ['name'], { file: 'e.csv', line: 5, column: 1, raw: '' }],
    ]);
    expect(rejected.map(({ line, raw }) => [line, raw])).toEqual([
      [2, 'A;quatre;G9A 5C5'],
      [3, '"B\nb";-1;'],
      [5, ';3;'],
    ]);
  });

  it('trusts no cell of a row with a stray quote or too many cells', () => {
    const { rejected, rows } = fromCsv('Nom;Employés\n"A"b;4\nB;4;5\nC;4;', { table: 'enterprises' });
    expect(rejected.map((row) => codes(row.diagnostics))).toEqual([['csv/stray-quote'], ['csv/extra-cells']]);
    expect(rows.map(({ id }) => id)).toEqual(['c']);
  });

  it('sets aside the second of two rows with one id', () => {
    const { rows, rejected } = fromCsv('Id;Nom\na;A\na;B', { table: 'enterprises', file: 'e.csv' });
    expect(rows).toHaveLength(1);
    expect(rejected[0]?.diagnostics).toMatchObject([
      { code: 'csv/duplicate-id', path: ['id'], params: { id: 'a', firstLine: 2 }, source: { file: 'e.csv', line: 3, raw: 'a;B' } },
    ]);
  });

  it('asks whether a bare number is hours or minutes where the title speaks of hours, and takes it for minutes elsewhere', () => {
    const reading = fromCsv('Nom;Rôles;Heures promises\nA;Hôte;40\nB;Hôte;40 h\nC;Hôte;0', { table: 'partners' });
    expect(reading.rows.map(({ promisedGivenMinutes }) => promisedGivenMinutes)).toEqual([2_400, 0]);
    expect(reading.rejected[0]?.diagnostics).toMatchObject([
      { code: 'csv/hours-or-minutes', params: { received: '40', column: 'Heures promises' }, source: { line: 2, column: 3 } },
    ]);
    expect(fromCsv('Nom;Rôles;Temps promis\nA;Hôte;40', { table: 'partners' }).rows[0]?.promisedGivenMinutes).toBe(40);
    expect(codes(fromCsv('Title;Hours\nA;2', { table: 'activities', locale: 'en' }).diagnostics)).toContain('csv/hours-or-minutes');
  });

  it('reads a list parted as people do when each part is known, and refuses it otherwise', () => {
    const read = (expertise: string) =>
      fromCsv(`Nom;Rôles;Expertise;Langues\nA;Hôte;"${expertise}";FR/EN`, { table: 'partners' }).rows[0]?.expertise;
    expect([read('Finances, Gouvernance'), read('Finances et gouvernance'), read('Finances|Gouvernance')]).toEqual(
      Array.from({ length: 3 }, () => ['finance', 'governance']),
    );
    expect(read('Finances, Inconnue de tous')).toBeUndefined();
    expect(fromCsv('Nom;Langues\nA;français et anglais', { table: 'enterprises' }).rows[0]?.languages).toEqual(['fr', 'en']);
  });

  it('finds the titles below what stands above them, and keeps each line', () => {
    const { rows, rejected } = fromCsv('Liste des membres 2026;;\n;;\nAu 1er décembre;;\nNom;NEQ;Employés\nA;;4', { table: 'enterprises' });
    expect(rows).toEqual([{ id: 'a', name: 'A', employees: 4 }]);
    expect(rejected).toMatchObject([
      { line: 1, raw: 'Liste des membres 2026;;', diagnostics: [{ code: 'csv/above-titles', severity: 'info', params: { line: 4 } }] },
      { line: 3 },
    ]);
    const above = (count: number) => fromCsv(`${'x;\n'.repeat(count)}Nom;NEQ\nA;`, { table: 'enterprises' }).rows.length;
    expect([above(9), above(10)]).toEqual([1, 0]);
  });

  it('warns of a row that looks like a sum', () => {
    const { rows, diagnostics } = fromCsv('Nom;Employés\nA;4\nTotal;4\nTotale inc.;1', { table: 'enterprises' });
    expect(rows).toHaveLength(3);
    expect(diagnostics).toMatchObject([{ code: 'csv/total-row', severity: 'warning', source: { line: 3, raw: 'Total' } }]);
  });

  it.each([null, undefined, 5, {}, [], true])('says that %j is no file', (given) => {
    expect(fromCsv(given as string, { table: 'needs', file: 'a.csv' })).toEqual({
      rows: [],
      rejected: [],
      diagnostics: [{ code: 'csv/not-a-file', severity: 'error', params: {}, path: [], source: { file: 'a.csv' } }],
    });
  });

  it('reads what a browser gives of a file, and says that a workbook is none', () => {
    const bytes = new TextEncoder().encode('Nom\nÉlan');
    expect(fromCsv(bytes.buffer, { table: 'enterprises' }).rows.map(({ name }) => name)).toEqual(['Élan']);
    for (const head of [
      [0x50, 0x4b, 0x03, 0x04, 0x14],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1],
    ]) {
      expect(fromCsv(Uint8Array.from(head), { table: 'enterprises' }).diagnostics.map(({ code }) => code)).toEqual(['csv/workbook']);
    }
    expect(fromCsv('PK;Nom\n;A', { table: 'enterprises' }).rows).toHaveLength(1);
  });

  it('says that an empty file is empty', () => {
    expect(codes(fromCsv('', { table: 'needs' }).diagnostics)).toEqual(['csv/empty-file']);
    expect(codes(fromCsv('sep=;', { table: 'needs' }).diagnostics)).toEqual(['csv/empty-file']);
  });

  it('refuses a name without letters, which gives no id', () => {
    expect(fromCsv('Nom\n!!!', { table: 'enterprises' }).diagnostics).toMatchObject([
      { code: 'csv/missing-beside', params: { column: 'Identifiant', beside: 'Nom' }, path: ['id'], source: { line: 2, raw: '!!!' } },
    ]);
  });

  it('throws at a table that does not exist', () => {
    const known = csvTables.map(({ id }) => id).join(', ');
    expect(() => fromCsv('', { table: 'clients' as 'needs' })).toThrow(
      new RangeError(`fromCsv: no table is called "clients"; known: ${known}`),
    );
    expect(() => fromCsv('', { table: 'enterprise' as 'needs' })).toThrow(
      new RangeError(`fromCsv: no table is called "enterprise"; did you mean "enterprises"? Known: ${known}`),
    );
    expect(() => fromCsv('', {} as { table: 'needs' })).toThrow(new RangeError(`fromCsv: no table is called "undefined"; known: ${known}`));
  });
});
