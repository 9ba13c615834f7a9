import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildAid } from '../../../../src/model/builders/buildAid';
import { render } from '../../render';
import { samples, withAgreement } from '../../samples';

it('warns of aids above the agreement that pays them', () => {
  const found = validateEdition(samples['agreements/aids-exceed-amount']);
  expect(found).toMatchObject([
    {
      code: 'agreements/aids-exceed-amount',
      severity: 'warning',
      path: ['agreements', 0, 'amountCents'],
      related: [['aids', 0, 'amountCents']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les aides tirées de l’entente « Entente » font 1 000,00 $, et elle est de 999,99 $. Corriger un montant, ou dire de quelle autre entente vient une aide.",
      "The aids paid from the agreement "Agreement" make $1,000.00, and it is of $999.99. Correct an amount, or say from which other agreement an aid comes.",
    ]
  `);
});

it('is silent at the very amount, once amended, and for an aid only asked for', () => {
  expect(
    validateEdition(withAgreement({ amountCents: 100_000 }, { aids: [buildAid({ enterprise: 'a', agreement: 'agreement' })] })),
  ).toEqual([]);
  expect(
    validateEdition(
      withAgreement(
        { amountCents: 1, amendments: [{ id: 'a1', signedOn: '2021-01-01', amountCents: 100_000 }] },
        { aids: [buildAid({ enterprise: 'a', agreement: 'agreement' })] },
      ),
    ),
  ).toEqual([]);
  expect(
    validateEdition(
      withAgreement({ amountCents: 1 }, { aids: [buildAid({ enterprise: 'a', agreement: 'agreement', status: 'requested' })] }),
    ),
  ).toEqual([]);
});
