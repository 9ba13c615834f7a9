import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { withAgreement, withApplication, withSession } from '../../samples';

it('refuses an offer that ends the day before it begins', () => {
  const offer = { id: 'o', partner: 'pole', expertise: ['finance'], givenMinutes: 60 };
  const found = validateEdition(buildEdition({ offers: [{ ...offer, from: '2020-12-02', to: '2020-12-01' }] }));
  expect(found).toEqual([
    {
      code: 'dates/reversed-dates',
      severity: 'error',
      path: ['offers', 0, 'to'],
      params: { from: '2020-12-02', to: '2020-12-01' },
      related: [['offers', 0, 'from']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La fin (1er décembre 2020) vient avant le début (2 décembre 2020). Inverser les deux dates, ou corriger l’une d’elles.",
      "The end (December 1, 2020) comes before the beginning (December 2, 2020). Swap the two dates, or correct one of them.",
    ]
  `);
  expect(validateEdition(buildEdition({ offers: [{ ...offer, from: '2020-12-02', to: '2020-12-02' }] }))).toEqual([]);
  expect(validateEdition(buildEdition({ offers: [{ ...offer, to: '2020-12-02' }] }))).toEqual([]);
});

it('looks at the edition, its cohorts, their members and its closures', () => {
  const reversed = { from: '2021-03-26', to: '2020-11-23' };
  const [cohort] = buildEdition().cohorts;
  const edition = buildEdition({
    ...reversed,
    closures: [{ ...reversed, reason: { fr: 'Congé', en: 'Holiday' } }],
    cohorts: [{ ...cohort!, ...reversed, members: cohort!.members.map((member) => ({ ...member, ...reversed })) }],
  });
  expect(validateEdition(edition).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['dates/reversed-dates', 'to'],
    ['dates/reversed-dates', 'closures.0.to'],
    ['dates/reversed-dates', 'cohorts.0.to'],
    ['dates/reversed-dates', 'cohorts.0.members.0.to'],
    ['dates/reversed-dates', 'cohorts.0.members.1.to'],
  ]);
});

it.each([
  [
    'a waiver',
    withApplication({
      waivers: [{ criterion: 'c', by: 'Ann', reason: { fr: 'R', en: 'R' }, decidedOn: '2020-12-02', until: '2020-12-01' }],
    }),
    ['applications', 0, 'waivers', 0, 'until'],
  ],
  ['the days allowed to a session', withSession({ notBefore: '2020-12-02', notAfter: '2020-12-01' }), ['sessions', 0, 'notAfter']],
  [
    'an amendment',
    withAgreement({ from: '2020-12-02', amendments: [{ id: 'a1', signedOn: '2020-12-05', to: '2020-12-01' }] }),
    ['agreements', 0, 'amendments', 0, 'to'],
  ],
])('looks at %s', (_what, edition, path) => {
  expect(validateEdition(edition).map(({ code, path: at }) => [code, at])).toEqual([['dates/reversed-dates', path]]);
});

it('is silent for one day', () => {
  expect(validateEdition(withSession({ notBefore: '2020-12-02', notAfter: '2020-12-02' }))).toEqual([]);
});
