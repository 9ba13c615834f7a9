import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('warns of an application to another program', () => {
  const found = validateEdition(samples['applications/other-program']);
  expect(found).toMatchObject([
    { code: 'applications/other-program', severity: 'warning', path: ['applications', 0, 'program'], related: [['program']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La candidature de « A » s’adresse au programme « autre », et l’édition est de « trajet ». Corriger le programme, ou retirer la candidature de l’édition.",
      "The application of "A" is made to the program "autre", and the edition is of "trajet". Correct the program, or remove the application from the edition.",
    ]
  `);
});

it('is silent where the program is the same', () => {
  expect(validateEdition(withApplication({}))).toEqual([]);
});
