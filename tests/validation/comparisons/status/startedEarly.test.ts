import { expect, it } from 'vitest';

import type { EditionStatus } from '../../../../src/model/edition';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const judge = (asOf?: string, status: EditionStatus = 'running') =>
  validateEdition(buildEdition({ status }), asOf === undefined ? {} : { asOf });

it('speaks on the day given', () => {
  const found = judge('2020-11-22');
  expect(found).toMatchObject([{ code: 'status/started-early', severity: 'warning', path: ['status'], related: [['from']] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition est notée en cours le 22 novembre 2020, et son premier jour est le 23 novembre 2020. La remettre à « ouverte » ou « prévue », ou avancer son premier jour.",
      "The edition is noted as running on November 22, 2020, and its first day is November 23, 2020. Put it back to "open" or "planned", or bring its first day forward.",
    ]
  `);
});

it('is silent on the very day, and without a day', () => {
  expect(judge('2020-11-23')).toEqual([]);
  expect(judge()).toEqual([]);
});
