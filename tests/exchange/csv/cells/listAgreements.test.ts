import { expect, it } from 'vitest';

import { listAgreements } from '../../../../src/exchange/csv/cells/listAgreements';

it('gives both genders and numbers of a participle, whichever was written', () => {
  const forms = ['Payé', 'Payée', 'Payés', 'Payées'];
  for (const form of forms) expect(listAgreements(form)).toEqual(forms);
  expect(listAgreements('Inconnu')).toEqual(['Inconnu', 'Inconnue', 'Inconnus', 'Inconnues']);
});

it('adds no second s', () => {
  expect(listAgreements('admis')).toEqual(['admis', 'admise', 'admises']);
  expect(listAgreements('admises')).toEqual(['admis', 'admise', 'admises']);
});

it('agrees all the words of an expression together', () => {
  expect(listAgreements('non admissible')).toEqual(['non admissible', 'non admissibles']);
});

it('leaves the words that do not agree so as they are', () => {
  for (const word of ['oui', 'Hôte', 'à compléter', 'no', '']) expect(listAgreements(word)).toEqual([word]);
});
