import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';
import { samples, withEnterprise } from '../../samples';

it('refuses an alias that is the name', () => {
  const found = validateEdition(samples['privacy/alias-is-name']);
  expect(found).toMatchObject([
    { code: 'privacy/alias-is-name', severity: 'error', path: ['enterprises', 0, 'alias'], related: [['enterprises', 0, 'name']] },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le nom d’emprunt de cette entreprise dit le nom d’une entreprise qui ne doit pas être nommée. Choisir un autre nom d’emprunt, ou le retirer : une lettre en tiendra lieu (« Entreprise A »).",
      "The alias of this enterprise tells the name of one that may not be named. Choose another alias, or remove it: a letter stands for it ("Enterprise A").",
    ]
  `);
});

it('is silent on an alias of its own, and where it may be named', () => {
  expect(validateEdition(withEnterprise({ anonymous: true, name: 'La Boulange', alias: 'Boulangerie' }))).toEqual([]);
  expect(validateEdition(withEnterprise({ name: 'La Boulange', alias: 'La Boulange' }))).toEqual([]);
});

it('refuses an alias that holds the name, or is that of another', () => {
  const holds = validateEdition(withEnterprise({ anonymous: true, name: 'La Boulange', alias: 'Coop (la boulange)' }));
  expect(holds.map(({ path }) => path)).toEqual([['enterprises', 0, 'alias']]);
  const enterprises = [
    { id: 'a', name: 'La Boulange', anonymous: true, alias: 'L’Atelier' },
    { id: 'b', name: 'L’Atelier', anonymous: true },
  ];
  expect(validateEdition(buildEdition({ enterprises })).map(({ related }) => related)).toEqual([[['enterprises', 1, 'name']]]);
});
