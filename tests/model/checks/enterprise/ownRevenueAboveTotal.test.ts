import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

it('warns, and the enterprise is read', () => {
  const { success, diagnostics } = safeParseEnterprise({
    id: 'a',
    name: 'A',
    revenue: { fiscalYearEnd: '2020-03-31', totalCents: 100, ownCents: 101 },
  });
  expect(success).toBe(true);
  expect(diagnostics).toMatchObject([{ code: 'enterprise/own-revenue-above-total', severity: 'warning', path: ['revenue', 'ownCents'] }]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "avertissement (/revenue/ownCents) : Les revenus autonomes (1,01 $) dépassent l’ensemble des revenus (1,00 $). Relire les deux montants dans les états financiers, en cents l’un et l’autre.",
      "warning (/revenue/ownCents): Own revenue ($1.01) is above all revenue ($1.00). Read both amounts again in the financial statements, each in cents.",
    ]
  `);
});

it('is silent at the limit, and where it is not known', () => {
  expect(
    safeParseEnterprise({ id: 'a', name: 'A', revenue: { fiscalYearEnd: '2020-03-31', totalCents: 100, ownCents: 100 } }).diagnostics,
  ).toEqual([]);
  expect(safeParseEnterprise({ id: 'a', name: 'A', revenue: { fiscalYearEnd: '2020-03-31', totalCents: 0 } }).diagnostics).toEqual([]);
});
