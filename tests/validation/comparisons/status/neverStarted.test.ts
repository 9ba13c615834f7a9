import { expect, it } from 'vitest';

import type { EditionStatus } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const judge = (asOf?: string, status: EditionStatus = 'open') =>
  validateEdition(buildEdition({ status }), asOf === undefined ? {} : { asOf });

it('speaks on the day given', () => {
  const found = judge('2021-03-27');
  expect(found).toMatchObject([{ code: 'status/never-started', severity: 'warning', path: ['status'], related: [['to']] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition n’est pas encore notée commencée le 27 mars 2021, et son dernier jour était le 26 mars 2021. Dire si elle a eu lieu, si elle est annulée ou si elle est remise à d’autres dates.",
      "The edition is not yet noted as started on March 27, 2021, and its last day was March 26, 2021. Say whether it took place, is cancelled, or is put off to other dates.",
    ]
  `);
});

it('is silent on the very day, and without a day', () => {
  expect(judge('2021-03-26')).toEqual([]);
  expect(judge()).toEqual([]);
  expect(judge('2021-03-27', 'running')).toEqual([]);
});
