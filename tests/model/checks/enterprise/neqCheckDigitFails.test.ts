import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('warns where the digits of a number do not agree, and the enterprise is read', () => {
  const { success, diagnostics } = read({ neq: '1160000008' });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([{ code: 'neq/check-digit-fails', severity: 'warning', path: ['neq'], params: { neq: '1160000008' } }]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "Les chiffres du NEQ « 1160000008 » ne concordent pas : il y a sans doute une faute de frappe. Relire le numéro au registre des entreprises; s’il est bien celui-là, le garder tel quel.",
      "The digits of NEQ "1160000008" do not agree: there is most likely a typing error. Compare it with the enterprise register; if it is the right one, keep it as it is.",
    ]
  `);
});

it.each([[{ neq: '1160000007' }], [{ neq: '3360000007' }], [{}]])(
  'is silent where they agree, whatever the prefix, and without a number: %j',
  (fields) => {
    const { success, diagnostics } = read(fields);
    expect(success).toBe(true);
    expect(diagnostics.map(({ code }) => code)).not.toContain('neq/check-digit-fails');
  },
);
