import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { aboutMember, samples, withApplication } from '../../samples';

const evidence = [{ id: 'e1', kind: 'board-resolution' }];
const decision = aboutMember({ about: { of: 'member', cohort: 'c1', enterprise: 'b' }, evidence: ['e1'] });

it('refuses evidence that the enterprise never handed in', () => {
  const found = validateEdition(samples['decisions/unknown-evidence']);
  expect(found).toMatchObject([{ code: 'decisions/unknown-evidence', severity: 'error', path: ['decisions', 0, 'evidence', 0] }]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Aucune candidature de l’entreprise « B » ne contient la pièce « e1 », sur laquelle repose cette décision. Ajouter la pièce à la candidature, ou la retirer de la décision.",
      "No application of the enterprise "B" holds the evidence "e1" that this decision rests on. Add the evidence to the application, or remove it from the decision.",
    ]
  `);
});

it('is silent where an application of the enterprise holds it, or any for a decision about the edition', () => {
  expect(
    validateEdition(withApplication({ applicant: { kind: 'enterprise', enterprise: 'b' }, evidence }, { decisions: [decision] })),
  ).toEqual([]);
  expect(
    validateEdition(
      withApplication({ applicant: { kind: 'group', lead: 'a', enterprises: ['a', 'b'] }, evidence }, { decisions: [decision] }),
    ),
  ).toEqual([]);
  expect(validateEdition(withApplication({ evidence }, { decisions: [{ ...decision, about: { of: 'edition' } }] }))).toEqual([]);
});

it('speaks where only another enterprise handed it in', () => {
  const found = validateEdition(withApplication({ evidence }, { decisions: [decision] }));
  expect(found.map(({ code, params }) => [code, params['enterprise']])).toEqual([['decisions/unknown-evidence', 'b']]);
});
