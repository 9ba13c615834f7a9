import { expect, it } from 'vitest';

import { column } from '../../../src/exchange/csv/columns';
import { findNearTitles } from '../../../src/exchange/csv/findNearTitles';
import { readText } from '../../../src/exchange/csv/cells/readText';

const unused = [
  column('employees', readText, ['Personnes employées', 'People'], 'Effectif'),
  column('employedSince', readText, ['Employeur depuis', 'Since']),
  column('members', readText, ['Membres', 'Members']),
];

it('suggests the nearest title or other name, and the title of a column named by its key', () => {
  expect(findNearTitles('Membre', unused, 'fr')).toEqual(['Membres']);
  expect(findNearTitles('Effectifs', unused, 'fr')).toEqual(['Effectif']);
  expect(findNearTitles('employes', unused, 'fr')).toEqual(['Personnes employées']);
  expect(findNearTitles('employes', unused, 'en')).toEqual(['People']);
});

it('suggests those that share a word when none is near, three at most, and none otherwise', () => {
  expect(findNearTitles('Nombre total d’employés à temps plein', unused, 'fr')).toEqual(['Personnes employées', 'Employeur depuis']);
  expect(findNearTitles('Nombre de bénévoles', unused, 'fr')).toEqual([]);
  expect(findNearTitles('', unused, 'fr')).toEqual([]);
  expect(
    findNearTitles(
      'Nombre total d’employés à temps plein',
      [...unused, ...unused.map((one, index) => ({ ...one, title: { fr: `Employés ${index}`, en: '' } }))],
      'fr',
    ),
  ).toHaveLength(3);
});
