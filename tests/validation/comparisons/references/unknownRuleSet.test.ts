import { expect, it } from 'vitest';

import { validateEdition } from '../../../../src/validation/validateEdition';
import { buildProgram } from '../../../../src/model/builders/buildProgram';
import { render } from '../../render';
import { withAgreement } from '../../samples';

const judge = (version: string, id = 'trajet') =>
  validateEdition(withAgreement({ ruleSet: { id: 'rules', version } }), {
    program: buildProgram({ id, ruleSets: [{ id: 'rules', version: '1.0.0', validFrom: '2020-01-01' }] }),
    levels: { 'references/other-program': 'off' },
  });

it('warns of rules at a version that the program never had', () => {
  const found = judge('1.1.0');
  expect(found.map(({ code, path }) => [code, path])).toEqual([['references/unknown-rule-set', ['agreements', 0, 'ruleSet']]]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "Le programme n’a jamais eu les règles « rules » à la version 1.1.0. Corriger l’identifiant ou la version, ou inscrire ces règles au programme.",
      "The program never had the rules "rules" at version 1.1.0. Correct the id or the version, or enter these rules in the program.",
    ]
  `);
});

it('is silent for those it had, for another program, and without one', () => {
  expect(judge('1.0.0')).toEqual([]);
  expect(judge('1.1.0', 'autre')).toEqual([]);
  expect(validateEdition(withAgreement({ ruleSet: { id: 'rules', version: '1.1.0' } }))).toEqual([]);
});
