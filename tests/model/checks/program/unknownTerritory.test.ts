import { expect, test } from 'vitest';

import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';
import { safeParseProgram } from '../../../../src/model/program';
import { buildProgram } from '../../builders';

const read = (...territory: readonly string[]) => safeParseProgram(buildProgram({ territory }));

test('a code that no vocabulary has is kept with a warning, and leads to the one that is meant', () => {
  const { success, diagnostics } = read('04', '5', '999', 'estri');
  expect(success).toBe(true);
  expect(diagnostics).toEqual(
    [
      { index: 1, params: { code: '5', nearest: '05' } },
      { index: 2, params: { code: '999', nearest: null } },
      { index: 3, params: { code: 'estri', nearest: '05' } },
    ].map(({ index, params }) => ({ code: 'program/unknown-territory', severity: 'warning', path: ['territory', index], params })),
  );
  expect((['fr', 'en'] as const).flatMap((locale) => formatDiagnostics(diagnostics.slice(0, 2), { locale }).map(({ text }) => text)))
    .toMatchInlineSnapshot(`
    [
      "avertissement (/territory/1) : « 5 » n’est le code d’aucune région ni d’aucune MRC. Écrire plutôt « 05 »?",
      "avertissement (/territory/2) : « 999 » n’est le code d’aucune région ni d’aucune MRC. Choisir parmi les codes que donnent listCodes('region') et listCodes('mrc').",
      "warning (/territory/1): "5" is the code of no region and of no MRC. Did you mean "05"?",
      "warning (/territory/2): "999" is the code of no region and of no MRC. Choose among the codes that listCodes('region') and listCodes('mrc') give.",
    ]
  `);
});

test('regions, MRCs and equivalent territories are known', () => {
  expect(read('04', '17', '372', '371', '993').diagnostics).toEqual([]);
  expect(safeParseProgram(buildProgram()).diagnostics).toEqual([]);
});

test('a name in place of a code is refused, and leads to the code', () => {
  const { success, diagnostics } = read('Estrie', 'Les Chenaux', 'Atlantide');
  expect(success).toBe(false);
  expect(diagnostics).toEqual(
    [
      { received: 'Estrie', vocabulary: 'region', nearest: '05' },
      { received: 'Les Chenaux', vocabulary: 'mrc', nearest: '372' },
      { received: 'Atlantide', vocabulary: 'region', nearest: null },
    ].map((params, index) => ({ code: 'codes/malformed', severity: 'error', path: ['territory', index], params })),
  );
});
