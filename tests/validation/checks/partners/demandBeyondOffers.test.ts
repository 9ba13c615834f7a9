import { expect, it } from 'vitest';

import { buildOffer } from '../../../../src/model/builders/buildOffer';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition, buildSession } from '../../buildEdition';
import { render } from '../../render';
import { samples, unbounded } from '../../samples';

it('warns of sessions that ask for more hours than partners offer', () => {
  const found = validateEdition(samples['partners/demand-beyond-offers']);
  expect(found).toMatchObject([
    {
      code: 'partners/demand-beyond-offers',
      severity: 'warning',
      path: ['sessions', 0, 'facilitators', 0],
      params: { neededMinutes: 60, offeredMinutes: 59, sessions: 1 },
      related: [['offers']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "1 séance demande 1 h d’animation (Animation de codéveloppement), et les partenaires qui peuvent les donner en offrent 59 min. Convenir de plus d’heures avec un partenaire, en trouver un autre, ou raccourcir des séances.",
      "1 session takes 1 h of facilitation (Codevelopment facilitation), and the partners that can give them offer 59 min. Agree on more hours with a partner, find another one, or shorten sessions.",
    ]
  `);
});

it('is silent at the very hours offered, where a partner who could give them said nothing, and where none is asked for', () => {
  const offer = (givenMinutes: number) => [buildOffer({ partner: 'pole', givenMinutes })];
  expect(validateEdition(buildEdition({ offers: offer(60) }))).toEqual([]);
  expect(validateEdition(buildEdition({ offers: offer(59), ...unbounded }))).toEqual([]);
  expect(validateEdition(buildEdition({ offers: offer(59), sessions: [buildSession({ facilitators: [] })] }))).toEqual([]);
});

it('counts only those who may hold the role, and promises where there is no offer', () => {
  const facilitators = [{ role: 'facilitator', number: 1, expertise: ['codevelopment-facilitation'], advisors: ['ann'] }];
  const partners = buildEdition().partners.map((partner) => ({ ...partner, promisedGivenMinutes: 59 }));
  const named = { ...unbounded, partners: [...partners, ...unbounded.partners.slice(1)], sessions: [buildSession({ facilitators })] };
  const found = validateEdition(buildEdition(named));
  expect(found.map(({ code }) => code)).toEqual(['partners/demand-beyond-offers']);
  expect(validateEdition(buildEdition({ ...named, sessions: [buildSession()] }))).toEqual([]);
  const anyone = buildEdition({ partners, sessions: [buildSession({ facilitators: [{ role: 'facilitator', number: 1 }] })] });
  expect(render(validateEdition(anyone))).toMatchInlineSnapshot(`
    [
      "1 séance demande 1 h d’animation, et les partenaires qui peuvent les donner en offrent 59 min. Convenir de plus d’heures avec un partenaire, en trouver un autre, ou raccourcir des séances.",
      "1 session takes 1 h of facilitation, and the partners that can give them offer 59 min. Agree on more hours with a partner, find another one, or shorten sessions.",
    ]
  `);
});
