import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { fromCsv } from '../../src/exchange/fromCsv';
import { toCsv } from '../../src/exchange/toCsv';
import { buildAdvisor } from '../../src/model/builders/buildAdvisor';
import { buildAid } from '../../src/model/builders/buildAid';
import { buildEdition } from '../../src/model/builders/buildEdition';
import { buildRoom } from '../../src/model/builders/buildRoom';
import type { Enterprise } from '../../src/model/enterprise';
import type { Fact } from '../../src/model/fact';

const enterprises: readonly Enterprise[] = [
  {
    id: 'sabord',
    name: 'Éditions d’Art Le Sabord',
    neq: '1160000007',
    legalForm: 'non-profit',
    place: { address: '167; rue "Laviolette"', municipality: 'Trois-Rivières', mrc: '371', region: '04' },
    contacts: [{ name: '=HYPERLINK("https://exemple.org")', phone: '+1 819 555-0123', roles: ['director', 'president'] }],
    employees: 0,
    hasMarketActivity: true,
    revenue: { fiscalYearEnd: '2020-03-31', totalCents: 125_000_050, ownCents: -500 },
  },
  { id: 'autre', name: '?', languages: ['fr', 'en'], hasMarketActivity: false },
];

describe('a table written', () => {
  it.each(['fr', 'en'] as const)('in %s is the one that a person checked', (locale) => {
    const golden = readFileSync(new URL(`golden/enterprises.${locale}.csv`, import.meta.url), 'utf8');
    const file = toCsv(enterprises, { table: 'enterprises', locale });
    expect(file).toBe(golden);
    expect(fromCsv(new TextEncoder().encode(file), { table: 'enterprises', locale })).toEqual({
      rows: enterprises,
      rejected: [],
      diagnostics: [],
    });
  });

  it('has its titles when it has no row', () => {
    expect(toCsv([], { table: 'needs', locale: 'en' })).toBe(
      '\ufeffId,Enterprise,Expertise,Priority,Time wished,Stated on,Assumption,Note\r\n',
    );
  });

  it('comes from an edition too, the hours of people and of rooms together', () => {
    const monday = { weekly: [{ weekday: 'monday', from: '09:00', to: '12:00' }] } as const;
    const edition = buildEdition({
      aids: [buildAid()],
      advisors: [buildAdvisor({ id: 'maude', availability: monday }), buildAdvisor({ id: 'luc' })],
      rooms: [buildRoom({ id: 'salle', availability: monday })],
    });
    expect(fromCsv(toCsv(edition, { table: 'aids', locale: 'fr' }), { table: 'aids' }).rows).toEqual(edition.aids);
    expect(fromCsv(toCsv(edition, { table: 'availabilities', locale: 'fr' }), { table: 'availabilities' }).rows).toEqual([
      { of: 'advisor', id: 'maude', availability: monday },
      { of: 'room', id: 'salle', availability: monday },
    ]);
  });

  it('writes each fact under a title of its own, when two bear one label, or that of another column', () => {
    const fact = (id: string, fr: string): Fact => ({ id, type: 'integer', label: { fr }, question: { fr: `${id}?` } });
    const facts = [fact('one', 'Nombre'), fact('two', 'Nombre'), fact('three', 'Date')];
    const rows = [{ facts: { one: 1, two: 2, three: 3 }, expected: 'eligible', asOf: '2020-11-18' } as const];
    const file = toCsv(rows, { table: 'cases', locale: 'fr', facts });
    expect(file.split('\r\n')[0]).toBe('\ufeffCas;En date du;Verdict attendu;Critères;Provenance;Nombre;two?;three?');
    expect(fromCsv(file, { table: 'cases', facts }).rows).toMatchObject(rows);
  });

  it('never throws on rows of another shape', () => {
    const hostile: readonly unknown[] = [
      null,
      3,
      'x',
      [],
      {},
      { id: { a: 1 }, name: ['a|b'], employees: Number.NaN, contacts: 'no' },
      { name: '\ud800' },
    ];
    for (const table of ['enterprises', 'partners', 'needs'] as const) {
      expect(toCsv(hostile as never, { table, locale: 'fr' }).split('\r\n')).toHaveLength(hostile.length + 2);
    }
  });

  it('refuses a table or a source that there is not', () => {
    expect(() => toCsv([], { table: 'entreprises' as never, locale: 'fr' })).toThrow(
      'toCsv: no table is called "entreprises"; did you mean "enterprises"?',
    );
    expect(() => toCsv({} as never, { table: 'needs', locale: 'fr' })).toThrow(TypeError);
    expect(() => toCsv(buildEdition(), { table: 'cases' as never, locale: 'fr' })).toThrow(
      'toCsv: rows of the table "cases" were expected',
    );
  });
});
