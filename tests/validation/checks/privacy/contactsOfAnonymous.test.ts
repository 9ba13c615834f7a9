import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildEdition } from '../../buildEdition';
import { render } from '../../render';

const inspect = (anonymous: boolean, ...names: string[]) =>
  validateEdition(
    buildEdition({
      enterprises: [
        { id: 'a', name: 'A', anonymous, contacts: names.map((name) => ({ name })) },
        { id: 'b', name: 'B' },
      ],
    }),
  );

it('warns that the edition keeps people to reach in an enterprise that may not be named', () => {
  const found = inspect(true, 'Zoé');
  expect(found).toEqual([
    {
      code: 'privacy/contacts-of-anonymous',
      severity: 'warning',
      path: ['enterprises', 0, 'contacts'],
      params: { enterprise: 'a', contacts: 1, enterpriseFr: 'Entreprise A', enterpriseEn: 'Enterprise A' },
      related: [['enterprises', 0, 'anonymous']],
    },
  ]);
  expect(render([...found, ...inspect(true, 'Zoé', 'Léo')])).toMatchInlineSnapshot(`
    [
      "L’entreprise « Entreprise A » ne doit pas être nommée, et l’édition garde les coordonnées d’une personne qui y travaille. Garder ces renseignements hors de l’édition que l’on fait circuler.",
      "L’entreprise « Entreprise A » ne doit pas être nommée, et l’édition garde les coordonnées de 2 personnes qui y travaillent. Garder ces renseignements hors de l’édition que l’on fait circuler.",
      "The enterprise "Enterprise A" may not be named, and the edition keeps the particulars of a person there. Keep these particulars out of the edition that is passed around.",
      "The enterprise "Enterprise A" may not be named, and the edition keeps the particulars of 2 people there. Keep these particulars out of the edition that is passed around.",
    ]
  `);
});

it('is silent without contacts, and for an enterprise that may be named', () => {
  expect(inspect(true)).toEqual([]);
  expect(inspect(false, 'Zoé')).toEqual([]);
});
