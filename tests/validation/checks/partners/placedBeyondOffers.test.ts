import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildOffer } from '../../../../src/model/builders/buildOffer';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

const promised = (promisedGivenMinutes: number) => ({
  partners: [{ id: 'pole', name: 'Pôle', roles: [{ role: 'lead' as const }], promisedGivenMinutes }],
});

it('warns of more hours placed than a partner offered', () => {
  const found = validateEdition(samples['partners/placed-beyond-offers']);
  expect(found).toMatchObject([{ code: 'partners/placed-beyond-offers', severity: 'warning', path: ['partners', 0] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les séances placées demandent 1 h au partenaire « Pôle », qui en donne 59 min. Confier des séances à d’autres, ou convenir de plus d’heures avec lui.",
      "The sessions placed take 1 h from the partner "Pôle", which gives 59 min. Give sessions to others, or agree on more hours with it.",
    ]
  `);
});

it('is silent at the very hours offered, at those promised, and where neither is known', () => {
  expect(
    validateEdition(
      withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'ann' }] }], {
        offers: [buildOffer({ partner: 'pole', givenMinutes: 60 })],
      }),
    ),
  ).toEqual([]);
  expect(validateEdition(withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'ann' }] }], promised(60)))).toEqual([]);
  expect(validateEdition(withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'ann' }] }]))).toEqual([]);
  const beyond = validateEdition(withPlacements([{ advisors: [{ role: 'facilitator', advisor: 'ann' }] }], promised(59)));
  expect(
    beyond
      .filter(({ code }) => code === 'partners/placed-beyond-offers')
      .map(({ params }) => [params['placedMinutes'], params['offeredMinutes']]),
  ).toEqual([[60, 59]]);
});
