import { expect, it } from 'vitest';

import { offers } from '../../../../src/exchange/csv/tables/offers';
import { readTable } from '../../../../src/exchange/csv/readTable';

it('reads the hours that a partner puts on the table', () => {
  const { rows } = readTable(
    'Partenaire;Conseiller;Expertises;Heures;Contribution\npole;marie;Finances;14 h;En nature\npole;;gouvernance;90 min;argent',
    offers,
  );
  expect(rows).toEqual([
    { id: 'pole-marie-finance', partner: 'pole', advisor: 'marie', expertise: ['finance'], givenMinutes: 840, contribution: 'in-kind' },
    { id: 'pole-governance', partner: 'pole', expertise: ['governance'], givenMinutes: 90, contribution: 'cash' },
  ]);
});

it('keeps the id that the file gives', () => {
  expect(readTable('Id;Partenaire;Expertise;Heures\no1;pole;finance;1 h', offers).rows[0]?.id).toBe('o1');
});

it('asks for hours, which nothing replaces', () => {
  expect(readTable('Partenaire;Expertise;Heures\npole;finance;', offers).diagnostics).toMatchObject([
    { code: 'csv/missing-cell', params: { column: 'Heures' } },
  ]);
});
