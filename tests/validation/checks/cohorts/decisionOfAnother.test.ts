import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { aboutMember, samples, withGate } from '../../samples';

it('refuses the decision of another enterprise', () => {
  const found = validateEdition(samples['cohorts/decision-of-another']);
  expect(found).toMatchObject([
    {
      code: 'cohorts/decision-of-another',
      severity: 'error',
      path: ['cohorts', 0, 'members', 1, 'gates', 0, 'decision'],
      related: [['decisions', 0, 'about']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’issue de l’entreprise « B » à ce point de passage renvoie à la décision du 1er décembre 2020 (« Acceptée »), prise à un autre sujet. Nommer la décision prise à son sujet, ou corriger ce dont celle-ci traite.",
      "The outcome of the enterprise "B" at this gate names the decision of December 1, 2020 ("Accepted"), taken about something else. Name the decision taken about it, or correct what this one is about.",
    ]
  `);
});

it('is silent for the decision of the enterprise at that gate, or of its place in the cohort', () => {
  expect(validateEdition(withGate({ decision: 'decision' }, [aboutMember()]))).toEqual([]);
  expect(
    validateEdition(withGate({ decision: 'decision' }, [aboutMember({ about: { of: 'member', cohort: 'c1', enterprise: 'b' } })])),
  ).toEqual([]);
  const other = withGate({ decision: 'decision' }, [aboutMember({}, { gate: 'g2' })]);
  expect(validateEdition(other).map(({ code }) => code)).toEqual(['cohorts/decision-of-another']);
});
