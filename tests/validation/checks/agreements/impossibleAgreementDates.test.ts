import { expect, it } from 'vitest';

import type { Agreement } from '../../../../src/model/agreement';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { withAgreement } from '../../samples';

const inspect = (changes: Partial<Agreement>) =>
  validateEdition(
    buildEdition({
      agreements: [
        {
          id: 'grant',
          title: { fr: 'Subvention', en: 'Grant' },
          funder: 'pole',
          amountCents: 15_500_000,
          currency: 'CAD',
          scope: { of: 'program', program: 'trajet' },
          signedOn: '2020-11-18',
          ...changes,
        },
      ],
    }),
  );

it('refuses an amendment signed before the agreement', () => {
  const found = inspect({ amendments: [{ id: 'a1', signedOn: '2020-11-17' }] });
  expect(found).toEqual([
    {
      code: 'agreements/impossible-agreement-dates',
      severity: 'error',
      path: ['agreements', 0, 'amendments', 0, 'signedOn'],
      params: { what: 'amendment', earlier: '2020-11-18', later: '2020-11-17' },
      related: [['agreements', 0, 'signedOn']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’avenant est signé le 17 novembre 2020, avant l’entente (18 novembre 2020). Corriger l’une des deux dates.",
      "The amendment is signed on November 17, 2020, before the agreement (November 18, 2020). Correct one of the two dates.",
    ]
  `);
  expect(inspect({ amendments: [{ id: 'a1', signedOn: '2020-11-18' }] })).toEqual([]);
});

it('refuses a report accepted before it is sent', () => {
  const report = { id: 'final', title: { fr: 'Rapport', en: 'Report' }, dueOn: '2021-04-30' };
  const found = inspect({ reports: [{ ...report, sentOn: '2021-04-20', acceptedOn: '2021-04-19' }] });
  expect(found.map(({ path }) => path)).toEqual([['agreements', 0, 'reports', 0, 'acceptedOn']]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le rapport est accepté le 19 avril 2021, avant d’être envoyé (20 avril 2021). Corriger l’une des deux dates.",
      "The report is accepted on April 19, 2021, before it is sent (April 20, 2021). Correct one of the two dates.",
    ]
  `);
  expect(inspect({ reports: [{ ...report, sentOn: '2021-04-20', acceptedOn: '2021-04-20' }] })).toEqual([]);
  expect(inspect({ reports: [report] })).toEqual([]);
});

it('amendments and reports of one agreement do not share an id', () => {
  const amendment = { id: 'a1', signedOn: '2021-01-15' };
  expect(inspect({ amendments: [amendment, amendment] }).map(({ code, path }) => [code, path])).toEqual([
    ['references/duplicate-id', ['agreements', 0, 'amendments', 1, 'id']],
  ]);
});

it('refuses a report due before the agreement is signed, and is silent on the day itself', () => {
  const due = (dueOn: string) =>
    validateEdition(withAgreement({ signedOn: '2020-11-18', reports: [{ id: 'r1', title: { fr: 'Rapport', en: 'Report' }, dueOn }] }));
  expect(due('2020-11-18')).toEqual([]);
  expect(due('2020-11-17').map(({ path }) => path)).toEqual([['agreements', 0, 'reports', 0, 'dueOn']]);
  expect(render(due('2020-11-17'))).toMatchInlineSnapshot(`
    [
      "Le rapport est attendu le 17 novembre 2020, avant la signature de l’entente (18 novembre 2020). Corriger l’une des deux dates.",
      "The report is due on November 17, 2020, before the agreement is signed (November 18, 2020). Correct one of the two dates.",
    ]
  `);
});
