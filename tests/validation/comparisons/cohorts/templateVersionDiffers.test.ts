import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { pilotTemplate } from '../../../../src/parcours/templates/pilot';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const judge = (...versions: readonly string[]) =>
  validateEdition(buildEdition(), {
    templates: versions.map((version) => ({ ...pilotTemplate, version })),
    levels: { 'references/unknown-template-part': 'off' },
  });

it('warns of a cohort that follows another version than the one given', () => {
  const found = judge('1.1.0');
  expect(found.map(({ code, path }) => [code, path])).toEqual([
    ['cohorts/template-version-differs', ['cohorts', 0, 'template', 'version']],
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "La cohorte « Cohorte » suit le gabarit trajet-pilot à la version 1.0.0, et c’est 1.1.0 qui est fourni. Fournir le gabarit à la version suivie, ou corriger celle-ci.",
      "The cohort "Cohort" follows the template trajet-pilot at version 1.0.0, and 1.1.0 is given. Give the template at the version followed, or correct that version.",
    ]
  `);
});

it('is silent where it is among those given, or none of that template is', () => {
  expect(judge('1.1.0', '1.0.0')).toEqual([]);
  expect(judge()).toEqual([]);
  expect(validateEdition(buildEdition(), { templates: [{ ...pilotTemplate, id: 'other' }] })).toEqual([]);
});
