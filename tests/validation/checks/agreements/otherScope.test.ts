import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withAgreement } from '../../samples';

it('warns of an agreement for another edition', () => {
  const found = validateEdition(samples['agreements/other-scope']);
  expect(found).toMatchObject([
    { code: 'agreements/other-scope', severity: 'warning', path: ['agreements', 0, 'scope', 'edition'], related: [['id']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "L’entente « Entente » vaut pour l’édition « mauricie-2019 », et celle-ci est « mauricie-2020 ». Corriger ce qu’elle couvre, ou la retirer de l’édition.",
      "The agreement "Agreement" is for the edition "mauricie-2019", and this one is "mauricie-2020". Correct what it covers, or remove it from the edition.",
    ]
  `);
});

it('is silent for this edition, its program or its cohort', () => {
  expect(validateEdition(withAgreement({ scope: { of: 'edition', edition: 'mauricie-2020' } }))).toEqual([]);
  expect(validateEdition(withAgreement({}))).toEqual([]);
  expect(validateEdition(withAgreement({ scope: { of: 'cohort', cohort: 'c1' } }))).toEqual([]);
  const other = validateEdition(withAgreement({ scope: { of: 'program', program: 'autre' } }));
  expect(other.map(({ path }) => path)).toEqual([['agreements', 0, 'scope', 'program']]);
  expect(render(other)).toMatchInlineSnapshot(`
    [
      "L’entente « Entente » vaut pour le programme « autre », et celui-ci est « trajet ». Corriger ce qu’elle couvre, ou la retirer de l’édition.",
      "The agreement "Agreement" is for the program "autre", and this one is "trajet". Correct what it covers, or remove it from the edition.",
    ]
  `);
});
