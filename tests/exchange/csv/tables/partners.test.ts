import { expect, it } from 'vitest';

import { partners } from '../../../../src/exchange/csv/tables/partners';
import { readTable } from '../../../../src/exchange/csv/readTable';

it('reads several roles, marking those that no source says', () => {
  const { rows, diagnostics } = readTable(
    'Nom;Nom court;Rôles;Expertises;Heures promises\nPôle;P;Porteur|Donne des heures (hypothèse);finance;14 h',
    partners,
  );
  expect(diagnostics).toEqual([]);
  expect(rows).toEqual([
    {
      id: 'pole',
      name: 'Pôle',
      shortName: 'P',
      roles: [{ role: 'lead' }, { role: 'deliverer', assumed: true }],
      expertise: ['finance'],
      promisedGivenMinutes: 840,
    },
  ]);
});

it('refuses a role that is none, naming the nearest', () => {
  expect(readTable('Nom;Rôle\nPôle;Porteu', partners).diagnostics).toMatchObject([
    { code: 'csv/unknown-word', path: ['roles'], params: { nearest: 'Porteur' }, source: { column: 2 } },
  ]);
});
