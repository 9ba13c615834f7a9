import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { aboutMember, samples, withGate } from '../../samples';

it('refuses a gate passed by a decision that refuses', () => {
  const found = validateEdition(samples['cohorts/gate-contradicts-decision']);
  expect(found).toMatchObject([
    {
      code: 'cohorts/gate-contradicts-decision',
      severity: 'error',
      path: ['cohorts', 0, 'members', 1, 'gates', 0, 'outcome'],
      related: [['decisions', 0, 'outcome']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Pour l’entreprise « B », l’issue du point de passage (« Franchi ») contredit la décision du 1er décembre 2020 (« Refusée »). Corriger l’issue, ou nommer la décision qui a suivi.",
      "For the enterprise "B", the outcome at the gate ("Passed") contradicts the decision of December 1, 2020 ("Refused"). Correct the outcome, or name the decision that followed.",
    ]
  `);
});

it('is silent where both say the same, whichever it is', () => {
  expect(validateEdition(withGate({ decision: 'decision' }, [aboutMember()]))).toEqual([]);
  expect(validateEdition(withGate({ decision: 'decision', outcome: 'not-passed' }, [aboutMember({ outcome: 'refused' })]))).toEqual([]);
  expect(validateEdition(withGate({ decision: 'decision', outcome: 'deferred' }, [aboutMember({ outcome: 'deferred' })]))).toEqual([]);
});
