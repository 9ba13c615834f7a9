import { expect, it } from 'vitest';

import type { Edition } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const history: Edition['history'] & {} = [
  { status: 'open', on: '2020-09-01' },
  { status: 'running', on: '2020-11-23' },
];
const inspect = (...steps: Edition['history'] & {}) =>
  validateEdition(buildEdition({ sessions: [], history: steps, status: steps.at(-1)?.status ?? 'planned' }));

it('refuses a step that the lifecycle does not allow, wherever it is in the history', () => {
  const found = inspect(...history, { status: 'envisaged', on: '2020-12-01' }, { status: 'planned', on: '2020-12-02' });
  expect(found).toEqual([
    {
      code: 'status/forbidden-transition',
      severity: 'error',
      path: ['history', 2, 'status'],
      params: { kind: 'edition', from: 'running', to: 'envisaged', allowed: ['done', 'cancelled'] },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Une édition ne passe pas de l’état « En cours » à l’état « Envisagée ». Choisir « Terminée » ou « Annulée ».",
      "An edition does not go from "Running" to "Envisaged". Choose "Done" or "Cancelled".",
    ]
  `);
});

it('is silent on a history of allowed steps, and takes a first step as it is unless it says what it left', () => {
  expect(inspect(...history)).toEqual([]);
  expect(inspect({ status: 'done', on: '2021-03-26' })).toEqual([]);
  expect(inspect({ status: 'done', from: 'running', on: '2021-03-26' })).toEqual([]);
  expect(inspect({ status: 'done', from: 'open', on: '2021-03-26' }).map(({ path }) => path)).toEqual([['history', 0, 'status']]);
});
