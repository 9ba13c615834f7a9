import { expect, it } from 'vitest';

import { advisors } from '../../../../src/exchange/csv/tables/advisors';
import { readTable } from '../../../../src/exchange/csv/readTable';
import { formatDiagnostics } from '../../../../src/exchange/formatDiagnostics';

it('reads who gives hours, for whom, and up to how many', () => {
  const { rows } = readTable(
    'Nom;Partenaire;Expertises;Langues;Maximum par jour;Heures en tout\nMarie Roy;pole;Finances|gouvernance;français;3 h;14 h',
    advisors,
  );
  expect(rows).toEqual([
    {
      id: 'marie-roy',
      name: 'Marie Roy',
      partner: 'pole',
      expertise: ['finance', 'governance'],
      languages: ['fr'],
      limits: { perDayMinutes: 180, totalMinutes: 840 },
    },
  ]);
});

it('refuses decimal hours, with their remedy', () => {
  const { diagnostics } = readTable('Nom;Partenaire;Expertise;Maximum par jour\nA;pole;finance;1,5 h', advisors);
  expect(diagnostics).toMatchObject([{ code: 'minutes/unreadable', source: { line: 2, column: 4, raw: '1,5 h' } }]);
  expect(formatDiagnostics(diagnostics, { locale: 'fr' }).map(({ hint }) => hint)).toEqual([
    'Écrire plutôt «\u00a01\u00a0h\u00a030\u00a0»?',
  ]);
});
