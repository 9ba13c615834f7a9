/** Types of facts: what the compiler accepts and refuses. Checked by `tsc`, never run. */
import { compileRuleSet } from '../../src/eligibility/compileRuleSet';
import { defineRuleSet } from '../../src/eligibility/defineRuleSet';
import type { FactsOf } from '../../src/eligibility/factsOf';
import type { trajetPilotRuleSet } from '../../src/eligibility/packs/trajetPilot';
import type { Facts } from '../../src/model/fact';
import type { RuleSet } from '../../src/model/ruleSet';

const label = { fr: 'Fait' };
const typed = defineRuleSet({
  schema: 'trajet/rule-set/1.0',
  id: 'typed',
  version: '1.0.0',
  title: label,
  facts: [
    { id: 'count', type: 'integer', label, question: label },
    {
      id: 'form',
      type: 'choice',
      label,
      question: label,
      choices: [
        { code: 'npo', label },
        { code: 'coop', label },
      ],
    },
    { id: 'share', type: 'ratio', label, question: label },
    { id: 'themes', type: 'choices', label, question: label },
  ],
  criteria: [{ id: 'size', title: label, severity: 'required', rule: { node: 'test', fact: 'count', operator: 'at-least', value: 2 } }],
});
type TypedFacts = FactsOf<typeof typed>;
const { verdict } = compileRuleSet(typed, { asOf: '2020-11-18' });

verdict({ count: 2, form: 'npo', share: { numerator: 1, denominator: 2 }, themes: ['a'] });
verdict({ count: { between: { minimum: 2 } }, form: { unknown: 'pending' }, share: 0.5, themes: null });
verdict({});

// @ts-expect-error no fact is called that
verdict({ membres: 4 });
// @ts-expect-error a number is expected
verdict({ count: 'two' });
// @ts-expect-error not one of the choices
verdict({ form: 'company' });
// @ts-expect-error one of the choices is expected in long form too
verdict({ form: { known: 'company' } });

/** The facts of a pack made of reusable criteria are typed as well. */
export const pilotFacts: FactsOf<typeof trajetPilotRuleSet> = { 'legal-form': 'mutual', region: '04', 'available-people': 2 };
// @ts-expect-error no fact is called that
export const wrongFacts: FactsOf<typeof trajetPilotRuleSet> = { employes: 4 };

/** A rule set read from a file takes any facts. */
export function judgeAny(ruleSet: RuleSet, facts: Facts): string {
  return compileRuleSet(ruleSet, { asOf: '2020-11-18' }).verdict(facts).status;
}

export type Ids = keyof TypedFacts;
export const ids: readonly Ids[] = ['count', 'form', 'share', 'themes'];
