import { expect, it } from 'vitest';

import type { Application } from '../../../../src/model/application';
import type { Decision } from '../../../../src/model/decision';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const decision: Decision = {
  id: 'd1',
  about: { of: 'application', application: 'app' },
  outcome: 'accepted',
  decidedOn: '2020-11-01',
  by: [{ name: 'Élise', role: { fr: 'Présidente', en: 'Chair' }, partner: 'pole' }],
  reason: { fr: 'Projet solide.', en: 'Solid project.' },
};
const application = {
  schema: 'trajet/application/1.0',
  id: 'app',
  program: 'trajet',
  applicant: { kind: 'enterprise', enterprise: 'a' },
  submittedOn: '2020-10-15',
  answers: {},
  evidence: [{ id: 'e1', kind: 'business-plan' }],
} as const;

const inspect = (status: Application['status'] & {}, ...decisions: readonly Decision[]) =>
  validateEdition(buildEdition({ applications: [{ ...application, status }], decisions }), {
    levels: { 'status/missing-reason': 'off', 'cohorts/member-refused': 'off' },
  });

it('warns that an application stands against the last decision about it', () => {
  const found = inspect('declined', decision);
  expect(found).toEqual([
    {
      code: 'decisions/status-differs',
      severity: 'warning',
      path: ['applications', 0, 'status'],
      params: {
        of: 'application',
        id: 'app',
        idFr: 'A',
        idEn: 'A',
        decision: 'd1',
        decidedOn: '2020-11-01',
        outcome: 'accepted',
      },
      related: [['decisions', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’état de la candidature de « A » contredit la décision du 1er novembre 2020 (« Acceptée »), la dernière à son sujet. Changer l’état, ou inscrire la décision qui a suivi.",
      "The status of the application of "A" contradicts the decision of November 1, 2020 ("Accepted"), the last one about it. Change the status, or record the decision that followed.",
    ]
  `);
});

it('looks at the last decision by date, wherever it is written', () => {
  const review: Decision = { ...decision, id: 'd2', outcome: 'refused', decidedOn: '2020-10-20' };
  expect(inspect('admitted', decision, review)).toEqual([]);
  expect(inspect('admitted', { ...review, decidedOn: '2020-11-02' }, decision).map(({ params }) => params['decision'])).toEqual(['d2']);
});

it('is silent where they agree, where the applicant withdrew, and for what was not decided', () => {
  expect(inspect('admitted', decision)).toEqual([]);
  expect(inspect('withdrawn', decision)).toEqual([]);
  expect(inspect('waitlisted', { ...decision, outcome: 'deferred' })).toEqual([]);
  expect(inspect('declined', { ...decision, about: { of: 'edition' } })).toEqual([]);
});
