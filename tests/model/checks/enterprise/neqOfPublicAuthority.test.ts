import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('warns of a number of a public authority, and the enterprise is read', () => {
  const { success, diagnostics } = read({ neq: '8860000007' });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    { code: 'enterprise/neq-of-public-authority', severity: 'warning', path: ['neq'], params: { neq: '8860000007' } },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "Le NEQ « 8860000007 » est celui d’une autorité publique (préfixe 88), alors qu’une entreprise d’économie sociale n’est pas sous le contrôle d’un organisme public. Vérifier que ce numéro est bien celui de l’entreprise, et non d’un partenaire.",
      "NEQ "8860000007" is that of a public authority (prefix 88), whereas an enterprise of the social economy is not under the control of a public body. Check that this number is that of the enterprise, and not of a partner.",
    ]
  `);
});

it.each([[{ neq: '1160000007' }], [{ neq: '3360000007' }], [{}]])('is silent for any other, and without a number: %j', (fields) => {
  const { success, diagnostics } = read(fields);
  expect(success).toBe(true);
  expect(diagnostics.map(({ code }) => code)).not.toContain('enterprise/neq-of-public-authority');
});
