import { expect, it } from 'vitest';

import { readTable } from '../../../../src/exchange/csv/readTable';
import { aids } from '../../../../src/exchange/csv/tables/aids';

it('reads what an enterprise receives or asks for, and names the aid after both', () => {
  const { rows, rejected } = readTable(
    'Entreprise;Mesure;Provenance;Forme;Montant;État;Décidée le\n' +
      'sabord;Fonds régions;provincial;Subvention;25 000,00 $;confirmée;2020-11-18\n' +
      'sabord;Mise;privé;mise de fonds;;demandée;\n' +
      'sabord;Prêt;fédéral;prêt;-0,5;refusée;\n',
    aids,
  );
  expect(rows).toEqual([
    {
      id: 'sabord-fonds-regions',
      enterprise: 'sabord',
      title: 'Fonds régions',
      level: 'provincial',
      form: 'grant',
      amountCents: 2_500_000,
      status: 'confirmed',
      decidedOn: '2020-11-18',
    },
    { id: 'sabord-pret', enterprise: 'sabord', title: 'Prêt', level: 'federal', form: 'loan', amountCents: -50, status: 'refused' },
  ]);
  expect(rejected.map(({ line, diagnostics }) => [line, diagnostics[0]?.code])).toEqual([[3, 'csv/missing-cell']]);
});
