import { expect, it } from 'vitest';

import { enterprises } from '../../../../src/exchange/csv/tables/enterprises';
import { readTable } from '../../../../src/exchange/csv/readTable';

it('fills every part of an enterprise from English titles', () => {
  const { rows, diagnostics } = readTable(
    'id,Name,Social purpose,Region,Postal code,Contact,Email,Founded on,Members,Revenue,Own revenue,Fiscal year end,Board seats,NAICS,NAICS year,Languages,Anonymous,Note\n' +
      'sabord,Le Sabord,Publishing art,Mauricie,G9A 1A1,Ann,a@example.org,1983-01-01,12,"$100,000.00","60,000",2020-03-31,7,511130,2017,French|en,no,Invented',
    enterprises,
    { locale: 'en' },
  );
  expect(diagnostics).toEqual([]);
  expect(rows).toEqual([
    {
      id: 'sabord',
      name: 'Le Sabord',
      socialPurpose: { en: 'Publishing art' },
      place: { region: '04', postalCode: 'G9A 1A1' },
      contacts: [{ name: 'Ann', email: 'a@example.org' }],
      foundedOn: '1983-01-01',
      members: 12,
      revenue: { totalCents: 10_000_000, ownCents: 6_000_000, fiscalYearEnd: '2020-03-31' },
      board: { seats: 7 },
      activity: { scian: '511130', version: 2017 },
      languages: ['fr', 'en'],
      anonymous: false,
      note: { en: 'Invented' },
    },
  ]);
});

it('takes an address where nobody is named for that of the organisation, and says so', () => {
  const { rows, diagnostics } = readTable('Nom;Courriel;Téléphone\nLe Sabord;a@example.org;\nB;;819 555-0123\nC;;', enterprises);
  expect(rows.map(({ contacts }) => contacts)).toEqual([
    [{ name: 'Le Sabord', email: 'a@example.org' }],
    [{ name: 'B', phone: '819 555-0123' }],
    undefined,
  ]);
  expect(diagnostics).toMatchObject([
    { code: 'csv/contact-without-name', severity: 'info', path: ['contacts', 0, 'email'], source: { line: 2, column: 2 } },
    { code: 'csv/contact-without-name', params: { name: 'B' }, path: ['contacts', 0, 'phone'], source: { line: 3, column: 3 } },
  ]);
});

it('says by its column what another cell cannot be read without', () => {
  expect(readTable('Nom;Chiffre d’affaires\nA;100 000 $', enterprises).rejected[0]?.diagnostics).toMatchObject([
    {
      code: 'csv/missing-beside',
      params: { column: 'Fin de l’exercice', columnEn: 'Fiscal year end', beside: 'Chiffre d’affaires' },
      path: ['revenue', 'fiscalYearEnd'],
      source: { line: 2 },
    },
  ]);
  expect(readTable('Nom;Revenus;Revenus autonomes\nA;;100 000 $', enterprises).rejected[0]?.diagnostics).toMatchObject([
    { code: 'csv/missing-beside', params: { column: 'Fin de l’exercice', beside: 'Revenus autonomes' } },
    { code: 'csv/missing-cell', params: { column: 'Revenus' } },
  ]);
  expect(readTable('Nom;Revenus;Fin de l’exercice\nA;100 000 $;', enterprises).rejected[0]?.diagnostics).toMatchObject([
    { code: 'csv/missing-cell', params: { column: 'Fin de l’exercice' }, path: ['revenue', 'fiscalYearEnd'] },
  ]);
});

it('reads the alias, the ids borne before, and what the contact does beside the title as it is printed', () => {
  const { rows, diagnostics } = readTable(
    'Nom;Personne-ressource;Fonction;Rôles de la personne-ressource;Ne pas nommer;Nom d’emprunt;Identifiants précédents\n' +
      'Le Sabord;Ann;Directrice générale;DG|Trésorerie;oui;Coop du Nord;sabord-2019|sabord-2020',
    enterprises,
  );
  expect(diagnostics).toEqual([]);
  expect(rows).toEqual([
    {
      id: 'le-sabord',
      previousIds: ['sabord-2019', 'sabord-2020'],
      name: 'Le Sabord',
      contacts: [{ name: 'Ann', role: 'Directrice générale', roles: ['general-manager', 'treasurer'] }],
      anonymous: true,
      alias: 'Coop du Nord',
    },
  ]);
});
