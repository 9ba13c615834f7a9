import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (promisedGivenMinutes: number, ...offered: number[]) =>
  validateEdition(
    buildEdition({
      partners: buildEdition().partners.map((partner) => ({ ...partner, promisedGivenMinutes })),
      offers: offered.map((givenMinutes, index) => ({ id: `o${index}`, partner: 'pole', expertise: ['finance'], givenMinutes })),
    }),
  );

it('warns of offers that exceed the promise by a minute', () => {
  const found = inspect(119, 60, 60);
  expect(found).toEqual([
    {
      code: 'partners/offers-beyond-promise',
      severity: 'warning',
      path: ['partners', 0, 'promisedGivenMinutes'],
      params: { partner: 'pole', offeredMinutes: 120, promisedMinutes: 119, partnerFr: 'Pôle', partnerEn: 'Pôle' },
      related: [
        ['offers', 0, 'givenMinutes'],
        ['offers', 1, 'givenMinutes'],
      ],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les offres du partenaire « Pôle » font 2 h, et il n’en a promis que 1 h 59. Convenir avec lui du nombre d’heures, puis corriger l’un ou l’autre.",
      "The offers of the partner "Pôle" make 2 h, and it promised only 1 h 59 min. Agree with it on the hours, then correct one or the other.",
    ]
  `);
});

it('is silent when offers fill the promise, or make less of it', () => {
  expect(inspect(120, 60, 60)).toEqual([]);
  expect(inspect(120)).toEqual([]);
});
