import { expect, it } from 'vitest';

import type { Cohort, GateOutcome } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const cohortWith = (changes: Partial<Cohort>) =>
  buildEdition({ cohorts: buildEdition().cohorts.map((cohort) => ({ ...cohort, ...changes })) });

const inspect = (outcome: Omit<GateOutcome, 'gate' | 'on'>) =>
  validateEdition({
    ...cohortWith({
      gates: [{ id: 'launch', title: { fr: 'Lancement', en: 'Launch' }, phase: 'prototyping' }],
      members: [
        { enterprise: 'a', status: 'active', gates: [{ gate: 'launch', on: '2021-03-01', ...outcome }] },
        { enterprise: 'b', status: 'active' },
      ],
    }),
    decisions: [
      {
        id: 'd1',
        about: { of: 'member', cohort: 'c1', enterprise: 'a', gate: 'launch' },
        outcome: 'refused',
        decidedOn: '2021-03-01',
        by: [{ name: 'Comité' }],
        reason: { fr: 'Pas de prototype.', en: 'No prototype.' },
      },
    ],
  });

it('refuses an enterprise stopped at a gate without a word', () => {
  const found = inspect({ outcome: 'not-passed' });
  expect(found).toEqual([
    {
      code: 'cohorts/gate-without-reason',
      severity: 'error',
      path: ['cohorts', 0, 'members', 0, 'gates', 0],
      params: {
        enterprise: 'a',
        gate: 'launch',
        outcome: 'not-passed',
        gateFr: 'Lancement',
        gateEn: 'Launch',
        enterpriseFr: 'A',
        enterpriseEn: 'A',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Pour l’entreprise « A », l’issue du point de passage « Lancement » est « Non franchi », et aucun motif n’est donné. Dire pourquoi, ou nommer la décision qui le dit.",
      "For the enterprise "A", the outcome at the gate "Launch" is "Not passed", and no reason is given. Say why, or name the decision that does.",
    ]
  `);
  expect(render(inspect({ outcome: 'deferred' }))).toMatchInlineSnapshot(`
    [
      "Pour l’entreprise « A », l’issue du point de passage « Lancement » est « Reporté », et aucun motif n’est donné. Dire pourquoi, ou nommer la décision qui le dit.",
      "For the enterprise "A", the outcome at the gate "Launch" is "Deferred", and no reason is given. Say why, or name the decision that does.",
    ]
  `);
});

it('is silent when the outcome or its decision says why, and when it is passed', () => {
  expect(inspect({ outcome: 'not-passed', reason: { fr: 'Pas de prototype.', en: 'No prototype.' } })).toEqual([]);
  expect(inspect({ outcome: 'not-passed', decision: 'd1' })).toEqual([]);
  expect(inspect({ outcome: 'passed' })).toEqual([]);
});
