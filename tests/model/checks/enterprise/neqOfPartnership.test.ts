import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('warns of a number of a partnership or an association, and the enterprise is read', () => {
  const { success, diagnostics } = read({ neq: '3360000007' });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    { code: 'enterprise/neq-of-partnership', severity: 'warning', path: ['neq'], params: { neq: '3360000007' } },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "Le NEQ « 3360000007 » est celui d’une société de personnes, d’une association ou d’un autre groupement (préfixe 33), qui n’a pas toujours la personnalité juridique demandée à l’article 3 de la Loi sur l’économie sociale. Vérifier la forme juridique de l’entreprise.",
      "NEQ "3360000007" is that of a partnership, an association or another group (prefix 33), which may lack the legal personality that article 3 of the Social Economy Act asks for. Check the legal form of the enterprise.",
    ]
  `);
});

it.each([[{ neq: '1160000007' }], [{ neq: '8860000007' }], [{}]])('is silent for any other, and without a number: %j', (fields) => {
  const { success, diagnostics } = read(fields);
  expect(success).toBe(true);
  expect(diagnostics.map(({ code }) => code)).not.toContain('enterprise/neq-of-partnership');
});
