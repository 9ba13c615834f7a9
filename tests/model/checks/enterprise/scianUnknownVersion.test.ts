import { expect, it } from 'vitest';

import { safeParseEnterprise } from '../../../../src/model/enterprise';
import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';

const read = (fields: object) => safeParseEnterprise({ id: 'sabord', name: 'Le Sabord', ...fields });

it('warns of a year without a version of the classification, and the enterprise is read', () => {
  const { success, diagnostics } = read({ activity: { scian: '41', version: 2020 } });
  expect(success).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'scian/unknown-version',
      severity: 'warning',
      path: ['activity', 'version'],
      params: { version: 2020, known: [1997, 2002, 2007, 2012, 2017, 2022] },
    },
  ]);
  const say = (locale: 'fr' | 'en') => formatDiagnostics(diagnostics, { locale }).map(({ message, hint }) => `${message} ${hint ?? ''}`);
  expect([...say('fr'), ...say('en')]).toMatchInlineSnapshot(`
    [
      "On ne connaît pas de SCIAN de 2020 : les versions sont de 1997, 2002, 2007, 2012, 2017, 2022. Relire l’année; si une version a paru depuis, la garder telle quelle.",
      "No NAICS of 2020 is known: the versions are of 1997, 2002, 2007, 2012, 2017, 2022. Compare the year; if a version was published since, keep it as it is.",
    ]
  `);
});

it.each([[{ activity: { scian: '41', version: 1997 } }], [{ activity: { scian: '41', version: 2022 } }], [{}]])(
  'is silent for the first version known and the last, and without an activity: %j',
  (fields) => {
    const { success, diagnostics } = read(fields);
    expect(success).toBe(true);
    expect(diagnostics.map(({ code }) => code)).not.toContain('scian/unknown-version');
  },
);
