import { expect, it } from 'vitest';

import { buildAid } from '../../../../src/model/builders/buildAid';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAgreement } from '../../samples';

it('refuses an agreement below zero', () => {
  const found = validateEdition(samples['agreements/negative-amount']);
  expect(found).toMatchObject([{ code: 'agreements/negative-amount', severity: 'error', path: ['agreements', 0, 'amountCents'] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Ce montant est sous zéro : -0,01 $. Retirer le signe moins, ou omettre ce qui a été rendu.",
      "This amount is below zero: -$0.01. Remove the minus, or leave out what was given back.",
    ]
  `);
});

it('looks at amendments and aids too', () => {
  const edition = withAgreement(
    { amendments: [{ id: 'a1', signedOn: '2021-01-01', amountCents: -1 }] },
    { aids: [buildAid({ enterprise: 'a', amountCents: -1 })] },
  );
  expect(validateEdition(edition).map(({ path }) => path)).toEqual([
    ['agreements', 0, 'amendments', 0, 'amountCents'],
    ['aids', 0, 'amountCents'],
  ]);
});

it('is silent at zero', () => {
  expect(validateEdition(withAgreement({ amountCents: 0 }, { aids: [buildAid({ enterprise: 'a', amountCents: 0 })] }))).toEqual([]);
});
