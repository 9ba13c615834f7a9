import { expect, it } from 'vitest';

import type { EditionStatus } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const judge = (asOf?: string, status: EditionStatus = 'done') =>
  validateEdition(buildEdition({ status, sessions: [] }), asOf === undefined ? {} : { asOf });

it('speaks on the day given', () => {
  const found = judge('2021-03-25');
  expect(found).toMatchObject([{ code: 'status/ended-early', severity: 'warning', path: ['status'], related: [['to']] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition est notée terminée le 25 mars 2021, et son dernier jour est le 26 mars 2021. La remettre en cours, ou avancer son dernier jour.",
      "The edition is noted as done on March 25, 2021, and its last day is March 26, 2021. Put it back to running, or bring its last day forward.",
    ]
  `);
});

it('is silent on the very day, and without a day', () => {
  expect(judge('2021-03-26')).toEqual([]);
  expect(judge()).toEqual([]);
});
