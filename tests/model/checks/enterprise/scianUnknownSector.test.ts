import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('warns of a code that starts as no sector of Canada, and the enterprise is read', () => {
  const { success, diagnostics } = read({ activity: { scian: '422', version: 2022 } });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    { code: 'scian/unknown-sector', severity: 'warning', path: ['activity', 'scian'], params: { scian: '422', sector: '42' } },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "Le code « 422 » commence par 42, qui n’est pas un secteur du SCIAN Canada. Relire le code; ceux des États-Unis (42, 92) ne sont pas ceux du Canada (41, 91).",
      "Code "422" starts with 42, which is no sector of NAICS Canada. Compare it with the classification; those of the United States (42, 92) are not those of Canada (41, 91).",
    ]
  `);
});

it.each([[{ activity: { scian: '41', version: 2022 } }], [{ activity: { scian: '321', version: 2022 } }], [{}]])(
  'is silent for a sector, one of a range included, and without an activity: %j',
  (fields) => {
    const { success, diagnostics } = read(fields);
    expect(success).toBe(true);
    expect(diagnostics.map(({ code }) => code)).not.toContain('scian/unknown-sector');
  },
);
