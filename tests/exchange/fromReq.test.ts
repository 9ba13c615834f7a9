import { describe, expect, it } from 'vitest';

import { formatDiagnostics } from '../../src/exchange/formatDiagnostics';
import { fromMunicipalities } from '../../src/exchange/fromMunicipalities';
import { fromReq } from '../../src/exchange/fromReq';

const titles =
  'NEQ,IND_FAIL,DAT_IMMAT,COD_INTVAL_EMPLO_QUE,COD_STAT_IMMAT,COD_FORME_JURI,COD_ACT_ECON_CAE,DAT_CONSTI,ADR_DOMCL_LIGN1_ADR,ADR_DOMCL_LIGN2_ADR,ADR_DOMCL_LIGN3_ADR,ADR_DOMCL_LIGN4_ADR';
const register = (...rows: readonly string[]) => [titles, ...rows].join('\r\n');
const row = (over: { neq?: string; status?: string; form?: string; lines?: string; founded?: string } = {}) =>
  `${over.neq ?? '1160000007'},N,1995-03-01,B,${over.status ?? 'IM'},${over.form ?? 'COP'},8621,${over.founded ?? '1995-02-20'},${over.lines ?? '12 rue Royale,Trois-Rivières (Québec),,G9A5C5'}`;
const names = (...rows: readonly string[]) => ['NEQ,NOM_ASSUJ,NOM_ASSUJ_LANG_ETRNG,STAT_NOM,TYP_NOM_ASSUJ', ...rows].join('\n');
const sabord = names('1160000007,LE SABORD,,V,N');
const codes = (diagnostics: readonly { readonly code: string }[] = []) => diagnostics.map(({ code }) => code);

describe('the register’s open data', () => {
  it('becomes enterprises: what is known, what the model has no place for, what is unknown, what is doubtful', () => {
    const { shape, rows, rejected, diagnostics } = fromReq(register(row()), { names: sabord, file: 'Entreprise.csv' });
    expect(shape).toBe('register');
    expect(rows).toEqual([
      {
        enterprise: {
          id: 'neq-1160000007',
          name: 'LE SABORD',
          neq: '1160000007',
          legalForm: 'cooperative',
          place: { address: '12 rue Royale', municipality: 'Trois-Rivières', postalCode: 'G9A 5C5' },
          foundedOn: '1995-02-20',
        },
        register: {
          line: 2,
          legalForm: 'COP',
          status: 'IM',
          employees: 'B',
          registeredOn: '1995-03-01',
          activityCode: '8621',
          addressLines: ['12 rue Royale', 'Trois-Rivières (Québec)', 'G9A5C5'],
        },
        unknown: [['place', 'mrc'], ['place', 'region'], ['employees'], ['activity', 'scian']],
        doubtful: [
          expect.objectContaining({ code: 'req/broad-legal-form', source: expect.objectContaining({ line: 2, column: 6, raw: 'COP' }) }),
        ],
      },
    ]);
    expect(rejected).toEqual([]);
    expect(codes(diagnostics)).toEqual(['req/employees-as-range', 'req/activity-outside-scian', 'req/broad-legal-form']);
  });

  it.each([
    ['COP', 'cooperative', 'req/broad-legal-form'],
    ['APE', undefined, 'req/doubtful-legal-form'],
    ['ASS', undefined, 'req/doubtful-legal-form'],
    ['SMU', undefined, 'req/doubtful-legal-form'],
    ['PMSBL', undefined, 'req/doubtful-legal-form'],
    ['ZZZ', undefined, 'req/unknown-legal-form'],
  ])('reads the code of legal form %s as %s', (form, legalForm, code) => {
    const [read] = fromReq(register(row({ form })), { names: sabord }).rows;
    expect([read?.enterprise.legalForm, read?.register.legalForm, codes(read?.doubtful)]).toEqual([legalForm, form, [code]]);
  });

  it('reads a code that it does not know by the register’s own list, and says what that calls the others', () => {
    const labels =
      'TYP_DOM_VAL,COD_DOM_VAL,VAL_DOM_FRAN\nFORM_JURI,CIE,Société par actions\nFORM_JURI,APE,Personne morale sans but lucratif\nSTAT_IMMAT,RD,Radiée sur demande\nINTVAL_EMPLO_QUE,B,De 6 à 10';
    const read = (over: Parameters<typeof row>[0]) => fromReq(register(row(over)), { names: sabord, labels }).rows[0];
    expect(read({ form: 'CIE' })).toMatchObject({ enterprise: { legalForm: 'business-corporation' }, doubtful: [] });
    const other = read({ form: 'APE', status: 'RD' });
    expect(other?.enterprise.legalForm).toBeUndefined();
    expect(other?.register).toMatchObject({
      legalFormLabel: 'Personne morale sans but lucratif',
      statusLabel: 'Radiée sur demande',
      employeesLabel: 'De 6 à 10',
    });
    expect(formatDiagnostics(other?.doubtful ?? [], { locale: 'fr' }).map(({ message }) => message)).toEqual(
      [
        'L’état de l’immatriculation est «\u00a0RD\u00a0» (Radiée sur demande), et non «\u00a0IM\u00a0»\u00a0: l’entreprise est peut-être radiée.',
        'Le code «\u00a0APE\u00a0» (Personne morale sans but lucratif) ne suffit pas à établir la forme juridique (souvent «\u00a0Organisme à but non lucratif (OBNL)\u00a0»)\u00a0: elle reste inconnue.',
      ].toReversed(),
    );
  });

  it('keeps an enterprise that may be struck off, and says so', () => {
    const { rows } = fromReq(register(row({ status: 'RO' })), { names: sabord });
    expect(codes(rows[0]?.doubtful)).toEqual(['req/broad-legal-form', 'req/not-registered']);
  });

  it.each([
    ['701 rue Thibeau,CP 33002,Trois-Rivières (Québec),G8T9T8', '701 rue Thibeau, CP 33002', 'Trois-Rivières', []],
    ['12 rue A,SAINT-TITE (QUÉBEC),,G0X3H0', '12 rue A', 'SAINT-TITE', []],
    ['12 rue A,SAINT-TITE QC,NA,G0X3H0', '12 rue A', 'SAINT-TITE', []],
    ['12 rue A,Saint-Tite (Québec),Canada,G0X3H0', '12 rue A', 'Saint-Tite', []],
    ['12 rue A,Ottawa,,K1A0B1', '12 rue A', 'Ottawa', ['req/doubtful-municipality']],
    ['12 rue A,Saint-Tite (Québec),,GOX3H0', '12 rue A', 'Saint-Tite', ['req/doubtful-postal-code']],
    [',Québec (Québec),,', undefined, 'Québec', []],
    [',,,', undefined, undefined, []],
  ])('finds the municipality in %s', (lines, address, municipality, said) => {
    const [read] = fromReq(register(row({ lines })), { names: sabord }).rows;
    expect([read?.enterprise.place?.address, read?.enterprise.place?.municipality]).toEqual([address, municipality]);
    expect(codes(read?.doubtful).filter((code) => code !== 'req/broad-legal-form')).toEqual(said);
  });

  it('reads a line of any length in no time', () => {
    const { rejected } = fromReq(register(row({ lines: `12 rue A,Trois-Rivières${' '.repeat(200_000)}x,,G9A5C5` })), { names: sabord });
    expect(rejected.map(({ diagnostics }) => diagnostics.at(-1)?.code)).toEqual(['schema/too-big']);
  }, 5_000);

  it('takes the legal name in force, and says when there is none or several', () => {
    const read = (...rows: readonly string[]) => fromReq(register(row()), { names: names(...rows) }).rows[0];
    const told = (...rows: readonly string[]) => {
      const found = read(...rows);
      return [found?.enterprise.name, codes(found?.doubtful).filter((code) => code.endsWith('name') || code.endsWith('names'))];
    };
    expect(told('1160000007,ANCIEN,,A,N', '1160000007,LE SABORD,,V,N', '1160000007,SABORD,,V,A')).toEqual(['LE SABORD', []]);
    expect(told('1160000007,ANCIEN,,A,N', '1160000007,SABORD,,V,A')).toEqual(['SABORD', ['req/doubtful-name']]);
    expect(told('1160000007,ANCIEN,,A,N')).toEqual(['ANCIEN', ['req/doubtful-name']]);
    expect(told('1160000007,UN,,V,N', '1160000007,DEUX,,V,N')).toEqual(['UN', ['req/several-names']]);
    expect(read('1160000007,LE SABORD,,V,N', '1160000007,SABORD,,V,A')?.register.otherNames).toEqual([
      { name: 'SABORD', status: 'V', type: 'A' },
    ]);
  });

  it('rejects what nothing names, what bears no well-formed number, and what comes twice', () => {
    const { rows, rejected } = fromReq(register(row({ neq: '1160000015' }), row({ neq: '12' }), row(), row(), row({ neq: '' })), {
      names: names('1160000007,A,,V,N', '12,B,,V,N'),
    });
    expect(rows).toHaveLength(1);
    expect(rejected.map(({ line, diagnostics }) => [line, diagnostics.find(({ severity }) => severity === 'error')?.code])).toEqual([
      [2, 'req/no-name'],
      [3, 'neq/malformed'],
      [5, 'csv/duplicate-id'],
      [6, 'csv/missing-cell'],
    ]);
  });

  it('says why a row is rejected, also where its cell bears a remark already', () => {
    const { rows, rejected } = fromReq(register(row({ neq: '1995-03-01' })), { names: names('1995-03-01,LE SABORD,,A,N') });
    expect(rows).toEqual([]);
    expect(rejected.flatMap(({ diagnostics }) => diagnostics.filter(({ path }) => path[0] === 'neq').map(({ code }) => code))).toEqual([
      'req/doubtful-name',
      'neq/malformed',
    ]);
  });

  it('takes a day that cannot be read for unknown', () => {
    const [read] = fromReq(register(row({ founded: '1995-13-40' })), { names: sabord }).rows;
    expect([read?.enterprise.foundedOn, codes(read?.doubtful)]).toEqual([undefined, ['req/unreadable-date', 'req/broad-legal-form']]);
  });

  it('says what is wrong in the files beside it', () => {
    const { diagnostics, rejected } = fromReq(register(row()), { names: 'a,b\n1,2' });
    expect(diagnostics.filter(({ source }) => source?.file === 'Nom.csv').map(({ code }) => code)).toEqual([
      'csv/missing-column',
      'csv/missing-column',
    ]);
    expect(rejected).toHaveLength(1);
  });
});

describe('the directory of municipalities', () => {
  const { municipalities } = fromMunicipalities(
    'mcode,munnom,mdes,regadm,mrc\n37067,Trois-Rivières,Ville,Mauricie (04),\n42055,Valcourt,Ville,Estrie (05),Le Val-Saint-François (420)\n42060,Valcourt,Canton,Estrie (05),Le Val-Saint-François (420)',
  );
  const read = (city: string) => fromReq(register(row({ lines: `12 rue A,${city},,G9A5C5` })), { names: sabord, municipalities }).rows[0];

  it('tells the MRC and the region', () => {
    expect(read('TROIS-RIVIÈRES (QUÉBEC)')?.enterprise.place).toMatchObject({ municipality: 'TROIS-RIVIÈRES', mrc: '371', region: '04' });
  });

  it('tells what municipalities of one name have in common, with a remark', () => {
    const found = read('Valcourt (Québec)');
    expect(found?.enterprise.place).toMatchObject({ mrc: '420', region: '05' });
    expect(found?.doubtful.find(({ code }) => code === 'req/ambiguous-municipality')?.params).toEqual({
      received: 'Valcourt',
      codes: ['42055', '42060'],
    });
  });

  it('suggests the nearest of one that it lacks', () => {
    const found = read('Trois-Rivieeres (Québec)');
    expect(found?.enterprise.place?.mrc).toBeUndefined();
    expect(found?.doubtful.find(({ code }) => code === 'req/unknown-municipality')?.params).toEqual({
      received: 'Trois-Rivieeres',
      nearest: 'Trois-Rivières',
    });
  });

  it('is needed by a name that nothing else confirms', () => {
    expect(codes(read('Trois-Rivières')?.doubtful)).toEqual(['req/broad-legal-form']);
  });
});

describe('a file of another shape', () => {
  it('is the one whose titles it has the most of, or the one asked for', () => {
    const shapeOf = (text: string) => fromReq(text).shape;
    expect(['NEQ,COD_FORME_JURI', 'NEQ,NomEntreprise', 'NomEntreprise,SiteWeb', '', 'x'].map(shapeOf)).toEqual([
      'register',
      'extract',
      'directory',
      'register',
      'register',
    ]);
    expect(fromReq('NEQ,NomEntreprise', { shape: 'directory' }).shape).toBe('directory');
    // @ts-expect-error - no such shape
    expect(() => fromReq('', { shape: 'directry' })).toThrow('fromReq: no shape is called "directry"; did you mean "directory"?');
  });

  it('may be rows already parted, bytes of Excel, or begin with « sep=; »', () => {
    const read = fromReq([{ NomEntreprise: 'Le Sabord', Municipalite: 'Trois-Rivières', Territoire: 'Atlantide' }]);
    expect(read.rows[0]).toMatchObject({ enterprise: { id: 'le-sabord-trois-rivieres' }, register: { line: 2, territory: 'Atlantide' } });
    expect(codes(read.rows[0]?.doubtful)).toEqual(['req/unknown-territory']);
    const bytes = Uint8Array.from('NomEntreprise;SiteWeb\nCaf\u00e9;a.ca', (letter) => letter.charCodeAt(0));
    expect(fromReq(bytes)).toMatchObject({ rows: [{ enterprise: { name: 'Café' } }], diagnostics: [{ code: 'csv/legacy-encoding' }] });
    expect(fromReq('sep=;\nNomEntreprise;SiteWeb\nA;a.ca').rows[0]?.register.line).toBe(3);
  });

  it('joins to a row the remarks of its cells, wherever they stand', () => {
    const { rows } = fromReq('NomEntreprise,Adresse,Territoire\n"A\nB","12\nrue C",Atlantide\nD,,Mékinac');
    expect(rows.map(({ register: { line }, doubtful }) => [line, codes(doubtful)])).toEqual([
      [2, ['req/unknown-territory']],
      [5, []],
    ]);
  });
});
