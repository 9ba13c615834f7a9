import { expect, it } from 'vitest';

import { buildOffer } from '../../../../src/model/builders/buildOffer';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withPlacements } from '../../samples';

it('warns of more hours placed than offered in the name of somebody', () => {
  const found = validateEdition(samples['partners/advisor-beyond-offer']);
  expect(found).toMatchObject([
    {
      code: 'partners/advisor-beyond-offer',
      severity: 'warning',
      path: ['advisors', 0],
      params: { placedMinutes: 60, offeredMinutes: 59 },
      related: [['offers', 0, 'givenMinutes']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Les séances placées demandent 1 h à « Ann », et les offres à son nom font 59 min. Confier une séance à quelqu’un d’autre, ou convenir de plus d’heures avec le partenaire.",
      "The sessions placed take 1 h from "Ann", and the offers made in that name are of 59 min. Give a session to someone else, or agree on more hours with the partner.",
    ]
  `);
});

it('is silent at the very hours offered, and where no offer names the person', () => {
  const offer = (givenMinutes: number) => [buildOffer({ partner: 'pole', advisor: 'ann', givenMinutes })];
  expect(validateEdition(withPlacements([{}], { offers: offer(60) }))).toEqual([]);
  expect(validateEdition(withPlacements([{}], { offers: [buildOffer({ partner: 'pole', givenMinutes: 60 })] }))).toEqual([]);
});
