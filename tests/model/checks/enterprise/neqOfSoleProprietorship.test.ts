import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('speaks of a number of someone doing business alone, and the enterprise is read', () => {
  const { success, diagnostics } = read({ neq: '2260000007' });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    { code: 'enterprise/neq-of-sole-proprietorship', severity: 'warning', path: ['neq'], params: { neq: '2260000007' } },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "Le NEQ « 2260000007 » est celui d’une entreprise individuelle (préfixe 22) : une entreprise d’économie sociale est une personne morale. Inscrire le NEQ de l’organisme, ou le retirer tant que celui-ci n’est pas constitué.",
      "NEQ "2260000007" is that of a sole proprietorship (prefix 22): an enterprise of the social economy is a legal person. Write the NEQ of the organization, or remove it until the organization is constituted.",
    ]
  `);
});

it.each([[{ neq: '1160000007' }], [{ neq: '3360000007' }], [{}]])('is silent for any other, and without a number: %j', (fields) => {
  const { success, diagnostics } = read(fields);
  expect(success).toBe(true);
  expect(diagnostics.map(({ code }) => code)).not.toContain('enterprise/neq-of-sole-proprietorship');
});
