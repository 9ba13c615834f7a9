import { expect, it } from 'vitest';

import type { Edition } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const history: Edition['history'] & {} = [
  { status: 'planned', on: '2020-07-14' },
  { status: 'open', on: '2020-09-01' },
];

it('refuses a status that is not the last of the history', () => {
  const found = validateEdition(buildEdition({ status: 'running', history }));
  expect(found).toEqual([
    {
      code: 'status/history-differs',
      severity: 'error',
      path: ['status'],
      params: { kind: 'edition', status: 'running', last: 'open' },
      related: [['history', 1, 'status']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’état est « En cours », et l’historique se termine par « Ouverte ». Ajouter à l’historique le changement qui manque, avec sa date, ou corriger l’état.",
      "The status is "Running", and the history ends with "Open". Add the missing change to the history, with its date, or correct the status.",
    ]
  `);
});

it('refuses a step that says it left another status than the one before it', () => {
  const steps = [...history, { status: 'running' as const, from: 'planned' as const, on: '2020-11-23' }];
  expect(validateEdition(buildEdition({ status: 'running', history: steps })).map(({ code, path }) => [code, path])).toEqual([
    ['status/history-differs', ['history', 2, 'from']],
  ]);
});

it('is silent when they agree, and without history', () => {
  expect(validateEdition(buildEdition({ status: 'open', history }))).toEqual([]);
  expect(validateEdition(buildEdition({ status: 'open', history: [] }))).toEqual([]);
  const steps = [...history, { status: 'running' as const, from: 'open' as const, on: '2020-11-23' }];
  expect(validateEdition(buildEdition({ status: 'running', history: steps }))).toEqual([]);
});
