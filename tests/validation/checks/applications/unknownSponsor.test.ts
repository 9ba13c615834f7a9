import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('refuses a project carried by nobody of the edition, with the nearest', () => {
  const found = validateEdition(samples['applications/unknown-sponsor']);
  expect(found).toMatchObject([
    {
      code: 'applications/unknown-sponsor',
      severity: 'error',
      path: ['applications', 0, 'applicant', 'sponsor'],
      params: { nearest: 'pole' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le projet « Le projet » est porté par « pol », qui n’est ni un partenaire ni une entreprise de l’édition. Écrire plutôt « pole »?",
      "The project "Le projet" is carried by "pol", which is no partner and no enterprise of the edition. Did you mean "pole"?",
    ]
  `);
});

it('is silent where a partner or an enterprise carries it', () => {
  expect(validateEdition(withApplication({ applicant: { kind: 'project', name: 'Le projet', sponsor: 'pole' } }))).toEqual([]);
  expect(validateEdition(withApplication({ applicant: { kind: 'project', name: 'Le projet', sponsor: 'b' } }))).toEqual([]);
});
