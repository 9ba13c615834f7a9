import { expect, it } from 'vitest';

import { needs } from '../../../../src/exchange/csv/tables/needs';
import { readTable } from '../../../../src/exchange/csv/readTable';

it('reads what an enterprise needs, and names the need after both', () => {
  const { rows } = readTable('Entreprise;Besoin;Priorité;Heures souhaitées;Exprimé le\nsabord;Sociofinancement;1;6 h;2020-10-01', needs);
  expect(rows).toEqual([
    {
      id: 'sabord-crowdfunding',
      enterprise: 'sabord',
      expertise: 'crowdfunding',
      priority: 1,
      receivedMinutes: 360,
      statedOn: '2020-10-01',
    },
  ]);
});

it('refuses a sixth priority', () => {
  expect(readTable('Entreprise;Besoin;Priorité\nsabord;finance;6', needs).diagnostics).toMatchObject([
    { code: 'schema/too-big', path: ['priority'], source: { line: 2, column: 3, raw: '6' } },
  ]);
});
