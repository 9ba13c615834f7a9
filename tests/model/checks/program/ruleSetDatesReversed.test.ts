import { expect, test } from 'vitest';

import { formatDiagnostics } from '../../../../src/model/formatDiagnostics';
import { safeParseProgram } from '../../../../src/model/program';
import { buildProgram } from '../../builders';

const rules = { id: 'rules', version: '1.0.0' };

test('rules that would stop the day before they start are refused, at their last day', () => {
  const { success, diagnostics } = safeParseProgram(
    buildProgram({ ruleSets: [{ ...rules, validFrom: '2021-04-02', validTo: '2021-04-01' }] }),
  );
  expect(success).toBe(false);
  expect(diagnostics).toEqual([
    {
      code: 'program/rule-set-dates-reversed',
      severity: 'error',
      path: ['ruleSets', 0, 'validTo'],
      params: { from: '2021-04-02', to: '2021-04-01' },
      related: [['ruleSets', 0, 'validFrom']],
    },
  ]);
  expect((['fr', 'en'] as const).map((locale) => formatDiagnostics(diagnostics, { locale })[0]?.text)).toMatchInlineSnapshot(`
    [
      "erreur (/ruleSets/0/validTo) : Ces règles cesseraient de s’appliquer (1er avril 2021) avant leur premier jour (2 avril 2021). Inverser les deux dates, ou corriger l’une d’elles.",
      "error (/ruleSets/0/validTo): These rules would stop applying (April 1, 2021) before their first day (April 2, 2021). Swap the two dates, or correct one of them.",
    ]
  `);
});

test('rules of one day, without a first day, without a last, or without dates are accepted', () => {
  for (const dates of [{ validFrom: '2021-04-01', validTo: '2021-04-01' }, { validTo: '2021-04-01' }, { validFrom: '2021-04-01' }, {}]) {
    expect(safeParseProgram(buildProgram({ ruleSets: [{ ...rules, ...dates }] })).diagnostics).toEqual([]);
  }
});
