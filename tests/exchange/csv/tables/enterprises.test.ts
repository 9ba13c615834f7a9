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

it('points at the contact’s cell when the contact has no name', () => {
  const { diagnostics } = readTable('Nom;Courriel\nA;a@example.org', enterprises);
  expect(diagnostics).toMatchObject([{ code: 'schema/missing-key', path: ['contacts', 0, 'name'], source: { line: 2 } }]);
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
