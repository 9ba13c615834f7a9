import { expect, it } from 'vitest';

import type { Cohort, GateOutcome } from '../../../../src/model/cohort';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const cohortWith = (changes: Partial<Cohort>) =>
  buildEdition({ cohorts: buildEdition().cohorts.map((cohort) => ({ ...cohort, ...changes })) });

const gates = [
  { id: 'prototype', title: { fr: 'Prototypage', en: 'Prototyping' }, phase: 'prototype' },
  { id: 'launch', title: { fr: 'Lancement', en: 'Launch' }, phase: 'launch' },
];
const inspect = (...outcomes: readonly GateOutcome[]) =>
  validateEdition(
    cohortWith({
      gates,
      members: [
        { enterprise: 'a', status: 'active', gates: outcomes },
        { enterprise: 'b', status: 'active' },
      ],
    }),
  );
const reason = { fr: 'À revoir.', en: 'To be seen again.' };

it('T16: warns that an enterprise passed a gate without the one before it', () => {
  const found = inspect(
    { gate: 'prototype', outcome: 'deferred', on: '2021-03-01', reason },
    { gate: 'launch', outcome: 'passed', on: '2021-03-20' },
  );
  expect(found).toEqual([
    {
      code: 'cohorts/gate-skipped',
      severity: 'warning',
      path: ['cohorts', 0, 'members', 0, 'gates', 1],
      params: {
        enterprise: 'a',
        gate: 'launch',
        earlier: 'prototype',
        gateFr: 'Lancement',
        gateEn: 'Launch',
        earlierFr: 'Prototypage',
        earlierEn: 'Prototyping',
        enterpriseFr: 'A',
        enterpriseEn: 'A',
      },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « A » a franchi le point de passage « Lancement » sans avoir franchi « Prototypage », qui vient avant. Inscrire ce qui a été décidé au premier, ou corriger le second.",
      "The enterprise "A" passed the gate "Launch" without having passed "Prototyping", which comes before. Record what was decided at the first, or correct the second.",
    ]
  `);
});

it('is silent when gates are passed in order, and while the next is not decided', () => {
  const first: GateOutcome = { gate: 'prototype', outcome: 'passed', on: '2021-03-01' };
  expect(inspect(first, { gate: 'launch', outcome: 'passed', on: '2021-03-20' })).toEqual([]);
  expect(inspect(first)).toEqual([]);
  expect(inspect()).toEqual([]);
});
