import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

it('warns, and the enterprise is read', () => {
  const { success, diagnostics } = safeParseEnterprise({ id: 'a', name: 'A', board: { seats: 5, namedByPublicBodies: 6 } });
  expect(success).toBe(true);
  expect(diagnostics).toMatchObject([
    { code: 'enterprise/public-seats-above-board', severity: 'warning', path: ['board', 'namedByPublicBodies'] },
  ]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "avertissement (/board/namedByPublicBodies) : Des organismes publics nomment 6 administrateurs, et le conseil compte 5 sièges. Relire les règlements généraux, et corriger l’un des deux nombres.",
      "warning (/board/namedByPublicBodies): Public bodies name 6 directors, and the board has 5 seats. Read the by-laws again, and correct one of the two numbers.",
    ]
  `);
});

it('is silent at the limit, and where it is not known', () => {
  expect(safeParseEnterprise({ id: 'a', name: 'A', board: { seats: 5, namedByPublicBodies: 5 } }).diagnostics).toEqual([]);
  expect(safeParseEnterprise({ id: 'a', name: 'A', board: { seats: 0 } }).diagnostics).toEqual([]);
});
