import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildProgram } from '../../../../src/model/builders/buildProgram';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

it('refuses a program that is not the edition’s', () => {
  const found = validateEdition(buildEdition(), { program: buildProgram({ id: 'autre' }) });
  expect(found.map(({ code, path }) => [code, path])).toEqual([['references/other-program', ['program']]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’édition est du programme « trajet », et c’est « autre » qui est fourni. Fournir le bon programme, ou corriger celui de l’édition.",
      "The edition is of the program "trajet", and "autre" is given. Give the right program, or correct that of the edition.",
    ]
  `);
});

it('is silent for its own, and without one', () => {
  expect(validateEdition(buildEdition(), { program: buildProgram({ id: 'trajet' }) })).toEqual([]);
  expect(validateEdition(buildEdition())).toEqual([]);
});
