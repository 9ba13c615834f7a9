import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildDecision } from '../../../../src/model/builders/buildDecision';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('warns of a decision dated before the application', () => {
  const found = validateEdition(samples['decisions/before-submission']);
  expect(found).toMatchObject([
    {
      code: 'decisions/before-submission',
      severity: 'warning',
      path: ['decisions', 0, 'decidedOn'],
      related: [['applications', 0, 'submittedOn']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La candidature de « A » a été déposée le 1er octobre 2020, après la décision à son sujet (30 septembre 2020). Corriger l’une des deux dates.",
      "The application of "A" was sent on October 1, 2020, after the decision about it (September 30, 2020). Correct one of the two dates.",
    ]
  `);
});

it('is silent for one of the same day', () => {
  expect(validateEdition(withApplication({}, { decisions: [buildDecision({ decidedOn: '2020-10-01' })] }))).toEqual([]);
});
