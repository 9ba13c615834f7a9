import { expect, it } from 'vitest';

import { describeDecision } from '../../src/validation/describeDecision';

it('tells a decision by its day and its outcome', () => {
  const decision = { decidedOn: '2020-11-01', outcome: 'refused' };
  expect(describeDecision(decision, 'fr')).toBe('la décision du 1er\u00a0novembre\u00a02020 («\u00a0Refusée\u00a0»)');
  expect(describeDecision(decision, 'en')).toBe('the decision of November\u00a01, 2020 ("Refused")');
});
