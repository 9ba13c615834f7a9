import { expect, it } from 'vitest';

import { buildDecision } from '../../../../src/model/builders/buildDecision';
import { validateEdition } from '../../../../src/validation/validateEdition';
import { render } from '../../render';
import { samples, withApplication } from '../../samples';

it('warns of a conflict declared under the full name of somebody who decided', () => {
  const found = validateEdition(samples['decisions/conflicted-near-name']);
  expect(found).toMatchObject([
    {
      code: 'decisions/conflicted-near-name',
      severity: 'warning',
      path: ['decisions', 0, 'by', 0],
      related: [['decisions', 0, 'conflicts', 0]],
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« Ann Roy » a déclaré un conflit d’intérêts, et « Ann » figure parmi ceux qui ont pris la décision du 15 octobre 2020 (« Acceptée »). S’il s’agit de la même personne, la retirer de celles qui décident, sinon écrire les deux noms au complet.",
      ""Ann Roy" declared a conflict of interest, and "Ann" is among those who took the decision of October 15, 2020 ("Accepted"). If it is the same person, remove them from those who decide; otherwise write both names in full.",
    ]
  `);
});

it('is silent on another person, and where the very name is among those who decided', () => {
  expect(decide(['Marc Roy'], 'Ann Roy')).toEqual([]);
  expect(decide(['Comité'], 'Ann Roy')).toEqual([]);
  expect(decide(['Ann'], 'A')).toEqual([]);
  expect(decide(['Ann', 'Ann Roy'], 'Ann Roy')).toEqual(['decisions/conflicted-decider']);
});

it('knows a slip of the pen, an initial and the family name first', () => {
  for (const name of ['Anne Roy', 'A. Roy', 'Roy, Ann', 'Roy'])
    expect(decide([name], 'Ann Roy')).toEqual(['decisions/conflicted-near-name']);
});

function decide(names: readonly string[], declared: string) {
  const nature = { fr: 'Parenté', en: 'Kinship' };
  const decision = buildDecision({ decidedOn: '2020-10-15', by: names.map((name) => ({ name })), conflicts: [{ name: declared, nature }] });
  return validateEdition(withApplication({}, { decisions: [decision] })).map(({ code }) => code);
}
