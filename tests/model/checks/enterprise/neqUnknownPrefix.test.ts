import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('warns of a number that starts as none known, and the enterprise is read', () => {
  const { success, diagnostics } = read({ neq: '3460000007' });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    { code: 'neq/unknown-prefix', severity: 'warning', path: ['neq'], params: { neq: '3460000007', prefix: '34' } },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "Le NEQ « 3460000007 » commence par 34 : on ne connaît que 11, 22, 33 et 88. Relire le numéro au registre des entreprises; s’il est bien celui-là, le garder tel quel.",
      "NEQ "3460000007" starts with 34: only 11, 22, 33 and 88 are known. Compare it with the enterprise register; if it is the right one, keep it as it is.",
    ]
  `);
});

it.each([[{ neq: '1160000007' }], [{ neq: '2260000007' }], [{ neq: '3360000007' }], [{ neq: '8860000007' }], [{}]])(
  'is silent for the four prefixes known, and without a number: %j',
  (fields) => {
    const { success, diagnostics } = read(fields);
    expect(success).toBe(true);
    expect(diagnostics.map(({ code }) => code)).not.toContain('neq/unknown-prefix');
  },
);
