import { expect, it } from 'vitest';

import { listHoursOf } from '../../../src/scheduling/build/listHoursOf';
import { buildAdvisor, buildEdition, buildOffer, buildPartner } from '../../model/builders';

const limited = buildAdvisor({ id: 'marc', limits: { totalMinutes: 60 } });

it('lists the offers of the partners concerned, then the limits of the people', () => {
  const offers = [buildOffer({ partner: 'other' }), buildOffer({ id: 'b' }), buildOffer({ id: 'c' })];
  const edition = buildEdition({ advisors: [buildAdvisor(), limited], offers });
  expect(listHoursOf(edition, ['julie'])).toEqual([
    ['offers', 1, 'givenMinutes'],
    ['offers', 2, 'givenMinutes'],
  ]);
  expect(listHoursOf(edition, ['julie', 'marc']).at(-1)).toEqual(['advisors', 1, 'limits', 'totalMinutes']);
});

it('lists what a partner promised where it made no offer, and nothing for people that the edition lacks', () => {
  const edition = buildEdition({ partners: [buildPartner({ promisedGivenMinutes: 60 })] });
  expect(listHoursOf(edition, ['julie'])).toEqual([['partners', 0, 'promisedGivenMinutes']]);
  expect(listHoursOf(edition, ['gone'])).toEqual([]);
});
