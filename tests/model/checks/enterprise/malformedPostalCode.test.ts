import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

it('warns, and the enterprise is read', () => {
  const { success, diagnostics } = safeParseEnterprise({ id: 'a', name: 'A', place: { postalCode: 'G9A 5O5' } });
  expect(success).toBe(true);
  expect(diagnostics).toMatchObject([{ code: 'postal-code/malformed', severity: 'warning', path: ['place', 'postalCode'] }]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "avertissement (/place/postalCode) : « G9A 5O5 » n’a pas la forme d’un code postal canadien. Alterner lettres et chiffres : G9A 5C5. Aucun code ne contient D, F, I, O, Q ou U, ni ne commence par W ou Z.",
      "warning (/place/postalCode): "G9A 5O5" does not have the form of a Canadian postal code. Alternate letters and digits: G9A 5C5. No code holds D, F, I, O, Q or U, or starts with W or Z.",
    ]
  `);
});

it('is silent at the limit, and where it is not known', () => {
  expect(safeParseEnterprise({ id: 'a', name: 'A', place: { postalCode: 'g9a5c5' } }).diagnostics).toEqual([]);
  expect(safeParseEnterprise({ id: 'a', name: 'A', place: { municipality: 'Trois-Rivières' } }).diagnostics).toEqual([]);
});
