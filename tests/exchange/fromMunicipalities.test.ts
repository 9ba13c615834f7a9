import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDiagnostics } from '../../src/exchange/formatDiagnostics';
import { fromMunicipalities } from '../../src/exchange/fromMunicipalities';
import { readTerritories, titleWithTerritories } from '../vocabulary/territories';

const file = (...rows: readonly string[]) => ['mcode,munnom,mdes,madr1,regadm,mrc,divrec', ...rows].join('\n');

describe('the directory of municipalities', () => {
  it('is read as it is published, whatever other columns it has', () => {
    const { municipalities, rejected, diagnostics } = fromMunicipalities(
      file(
        `37067,Trois-Rivières,Ville,"1325, place de l'Hôtel-de-Ville",Mauricie (04),,Francheville (37)`,
        `37235,Notre-Dame-du-Mont-Carmel,Paroisse,,Mauricie (04),MRC Des Chenaux (372),Le Centre-de-la-Mauricie (36)`,
        `23057,L'Ancienne-Lorette,Ville,,Capitale-Nationale (03),,Québec (23)`,
        `63048,Saint-Lin--Laurentides,Ville,,Lanaudière (14),MRC Montcalm (630),Montcalm (63)`,
      ),
    );
    expect(municipalities).toEqual([
      { code: '37067', name: 'Trois-Rivières', designation: 'Ville', region: '04', mrc: '371' },
      { code: '37235', name: 'Notre-Dame-du-Mont-Carmel', designation: 'Paroisse', region: '04', mrc: '372' },
      { code: '23057', name: 'L’Ancienne-Lorette', designation: 'Ville', region: '03', mrc: '230' },
      { code: '63048', name: 'Saint-Lin–Laurentides', designation: 'Ville', region: '14', mrc: '630' },
    ]);
    expect([rejected, diagnostics]).toEqual([[], []]);
  });

  it('is read with codes, with names, and with the zeros that a spreadsheet took away', () => {
    const text =
      'Code;Nom;Région;MRC\n2005;Percé;11;20\n1023;Les Îles-de-la-Madeleine;Gaspésie–Îles-de-la-Madeleine;\n7005;Amqui;1;La Matapédia\n20005;Sainte-Famille;3;20';
    const { municipalities, rejected } = fromMunicipalities(text);
    expect(municipalities).toEqual([
      { code: '02005', name: 'Percé', region: '11', mrc: '020' },
      { code: '01023', name: 'Les Îles-de-la-Madeleine', region: '11', mrc: '010' },
      { code: '07005', name: 'Amqui', region: '01', mrc: '070' },
      // The same « 20 », of a code that begins so.
      { code: '20005', name: 'Sainte-Famille', region: '03', mrc: '200' },
    ]);
    expect(rejected).toEqual([]);
  });

  it('keeps or rejects every row, with its line and the reason', () => {
    const { municipalities, rejected, diagnostics } = fromMunicipalities(
      file(
        '37067,Trois-Rivières,Ville,,Mauricie (04),,',
        ',Sans code,Ville,,Mauricie (04),,',
        '370,Code court,Ville,,Mauricie (04),,',
        '37067,Trois-Rivières,Ville,,Mauricie (04),,',
        '35027,Saint-Tite,Ville,,Atlantide,MRC Mékinac (350),',
        '35028,Ailleurs,Ville,,04,Francheville,',
        '35029,Hors liste,Ville,,04,999,',
        '35030,Sans MRC,Ville,,04,Hors MRC,',
      ),
      { file: 'MUN.csv' },
    );
    expect(municipalities.map(({ code, mrc }) => [code, mrc])).toEqual([
      ['37067', '371'],
      ['35029', '999'],
      ['35030', undefined],
    ]);
    expect(rejected.map(({ line, diagnostics: [first] }) => [line, first?.code, first?.path.at(-1)])).toEqual([
      [3, 'csv/missing-cell', 'code'],
      [4, 'csv/malformed-geographic-code', 'code'],
      [5, 'csv/duplicate-id', 'code'],
      [6, 'csv/unknown-word', 'region'],
      [7, 'csv/ambiguous-word', 'mrc'],
    ]);
    const [unlisted] = diagnostics.filter(({ severity }) => severity === 'warning');
    expect(unlisted).toMatchObject({ code: 'csv/unlisted-code', path: ['mrc'], source: { file: 'MUN.csv', line: 8, column: 6 } });
  });

  it('must say the code and the name', () => {
    const { municipalities, rejected, diagnostics } = fromMunicipalities('mdes,regadm\nVille,Mauricie (04)');
    expect(municipalities).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(diagnostics.map(({ code, params }) => [code, params['column']])).toEqual([
      ['csv/absent-columns', undefined],
      ['csv/missing-column', 'mcode'],
      ['csv/missing-column', 'munnom'],
    ]);
    expect(fromMunicipalities('').diagnostics.map(({ code }) => code)).toEqual(['csv/empty-file']);
  });

  it('says once which columns another file lacks, and of a code what it should be', () => {
    const { diagnostics } = fromMunicipalities('code,nom\n1,Trois-Rivières\n2,Shawinigan');
    expect(diagnostics.map(({ code, params }) => [code, params['columns'] ?? params['received']])).toEqual([
      ['csv/absent-columns', ['regadm', 'mrc']],
      ['csv/malformed-geographic-code', '1'],
      ['csv/malformed-geographic-code', '2'],
    ]);
    expect(formatDiagnostics(diagnostics, { locale: 'fr' })[0]?.text).toContain('regadm');
  });

  it('names an empty cell as the file does', () => {
    const missing = (title: string) => fromMunicipalities(`mcode,${title},regadm,mrc\n37067,,04,371`).diagnostics[0]?.params['column'];
    expect([missing('munnom'), missing('Municipalité')]).toEqual(['munnom', 'Municipalité']);
  });

  it('remarks a name beside another number, and an MRC outside its region', () => {
    const { municipalities, diagnostics } = fromMunicipalities(
      file(
        '43027,Sherbrooke,Ville,,Estry (05),,',
        '35027,Saint-Tite,Ville,,Estrie (05),MRC Mékinac (350),',
        '35028,Ici,Ville,,Mauricie (04),Mékinac,',
      ),
    );
    expect(municipalities.map(({ region, mrc }) => [region, mrc])).toEqual([
      ['05', '430'],
      ['05', '350'],
      ['04', '350'],
    ]);
    expect(diagnostics.map(({ code, path, source }) => [code, path, source?.line])).toEqual([
      ['csv/name-beside-code', ['region'], 2],
      ['csv/mrc-elsewhere', ['mrc'], 3],
    ]);
    expect(formatDiagnostics(diagnostics, { locale: 'en' })[1]?.text).toContain('Mauricie');
  });

  it('leaves lands of First Nations and Inuit, and the Nord-du-Québec, outside equivalent territories', () => {
    const { municipalities } = fromMunicipalities(
      file(
        '23802,Wendake,Réserve indienne,,Capitale-Nationale (03),,Québec (23)',
        '99025,Chibougamau,Ville,,Nord-du-Québec (10),,Nord-du-Québec (99)',
      ),
    );
    expect(municipalities.map(({ mrc }) => mrc)).toEqual([undefined, undefined]);
  });
});

describe('rows already parted', () => {
  it('are read as those of a file: the first is on line 2', () => {
    const { municipalities, rejected } = fromMunicipalities([
      { mcode: 1023, munnom: 'L\'Étang-du-Nord; "vieux"\nnom', regadm: '11', mrc: null, mtel: '819', mdes: ['Ville'] },
      {},
      { munnom: 'Sans code' },
    ]);
    expect(municipalities).toEqual([{ code: '01023', name: 'L’Étang-du-Nord; "vieux" nom', region: '11', mrc: '010' }]);
    expect(rejected.map(({ line }) => line)).toEqual([3, 4]);
    expect(fromMunicipalities([]).diagnostics.map(({ code }) => code)).toEqual(['csv/empty-file']);
    expect(fromMunicipalities([{ x: 1 }]).rejected.map(({ line }) => line)).toEqual([2]);
  });

  it('are each kept or rejected once, whatever they hold', () => {
    const title = fc.constantFrom('mcode', 'munnom', 'Nom', 'mdes', 'regadm', 'mrc', 'zzz', '__proto__', 'constructor');
    const cell = fc.oneof(
      fc.constantFrom('37067', 'Ville', 'Mauricie (04)', '', '"', ';', '?', '\n', '__proto__'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(title, cell, { maxKeys: 6 }), { maxLength: 6 }), (rows) => {
        const { municipalities, rejected } = fromMunicipalities(rows);
        expect(municipalities.length + rejected.length).toBe(rows.length);
        expect(rejected.every(({ line, diagnostics }) => line >= 2 && line <= rows.length + 1 && diagnostics.length > 0)).toBe(true);
      }),
    );
  });

  it('may be hostile', () => {
    const rows: unknown = [null, 3, 'x', [], { mcode: { toString: 'no' } }, JSON.parse('{"__proto__":{"mcode":"37067"}}')];
    const { municipalities, rejected } = fromMunicipalities(rows as Readonly<Record<string, unknown>>[]);
    expect([municipalities.length, rejected.length]).toEqual([0, 6]);
  });
});

const territories = readTerritories();

describe.skipIf(territories === undefined)(titleWithTerritories('the export of 2025'), () => {
  const { municipalities: listed = [], regions = [], mrcs = [] } = territories ?? {};
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  const mrcNames = new Map(mrcs.map(({ code, name }) => [code, name]));
  const rows = listed.map(([mcode, munnom, mdes, region, mrc]) => ({
    mcode,
    munnom,
    mdes,
    regadm: `${regionNames.get(region) ?? ''} (${region})`,
    mrc: mrc === null ? '' : `${mrcNames.get(mrc) ?? ''} (${mrc})`,
  }));

  it('is read whole, without a remark, as rows and as a file', () => {
    const reading = fromMunicipalities(rows);
    expect(reading.municipalities).toHaveLength(1285);
    expect([reading.rejected, reading.diagnostics]).toEqual([[], []]);
    const text = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\r\n');
    expect(fromMunicipalities(text)).toEqual(reading);
    expect(fromMunicipalities(new TextEncoder().encode(text))).toEqual(reading);
  });

  it('keeps each code, region and MRC', () => {
    const { municipalities } = fromMunicipalities(rows);
    for (const [index, [code, , designation, region, mrc]] of listed.entries()) {
      expect(municipalities[index]).toMatchObject({ code, designation, region, ...(mrc === null ? {} : { mrc }) });
    }
  });
});
