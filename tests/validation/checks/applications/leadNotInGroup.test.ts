import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('refuses a group answered for by one that is not of it', () => {
  const found = validateEdition(samples['applications/lead-not-in-group']);
  expect(found).toMatchObject([
    {
      code: 'applications/lead-not-in-group',
      severity: 'error',
      path: ['applications', 0, 'applicant', 'lead'],
      related: [['applications', 0, 'applicant', 'enterprises']],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entreprise « C » répond pour le groupe, et n’en fait pas partie. L’ajouter aux entreprises du groupe, ou en choisir une qui en est.",
      "The enterprise "C" answers for the group, and is not part of it. Add it to the enterprises of the group, or choose one that is.",
    ]
  `);
});

it('is silent where the lead is of the group', () => {
  expect(validateEdition(withApplication({ applicant: { kind: 'group', lead: 'b', enterprises: ['a', 'b'] } }))).toEqual([]);
});
