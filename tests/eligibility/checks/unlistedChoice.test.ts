import { expect, it } from 'vitest';

import { validateRuleSet } from '../../../src/eligibility/validateRuleSet';
import { buildFact, buildRule } from '../buildRuleSet';
import { render } from '../render';

const label = { fr: 'OBNL', en: 'NPO' };
const facts = [
  buildFact({ id: 'form', type: 'choice', choices: [{ code: 'non-profit', label }] }),
  buildFact({ id: 'free', type: 'choice' }),
];
const form = { fact: 'form', factFr: 'Fait form', factEn: 'Fact form' };
const accept = (fact: string, ...value: string[]) => validateRuleSet(buildRule({ node: 'test', fact, operator: 'in', value }, { facts }));

it('finds a code that is not among the choices of its fact', () => {
  const found = accept('form', 'non-profit', 'non-proft');
  expect(found).toEqual([
    {
      code: 'eligibility/unlisted-choice',
      severity: 'warning',
      path: ['criteria', 0, 'rule', 'value'],
      params: { ...form, choice: 'non-proft', nearest: 'non-profit' },
    },
  ]);
  expect(render(found)).toMatchInlineSnapshot(`
    [
      "« non-proft » n’est pas un des choix de « Fait form ». Écrire plutôt « non-profit »?",
      ""non-proft" is not one of the choices of "Fact form". Did you mean "non-profit"?",
    ]
  `);
  expect(accept('form', 'zzz')[0]?.params).toEqual({ ...form, choice: 'zzz', nearest: null });
});

it('accepts the codes listed, and any code of a fact that lists none', () => {
  expect([...accept('form', 'non-profit'), ...accept('free', 'anything')]).toEqual([]);
});
