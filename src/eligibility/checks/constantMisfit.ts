import { defineCheck } from '../../diagnostics/defineCheck';
import type { DiagnosticPath } from '../../diagnostics/diagnostic';
import type { FactType } from '../../model/fact';
import type { Constant, Operator } from '../../model/rule';
import type { RuleSet } from '../../model/ruleSet';
import { fitConstant, operators } from '../../rules/operators';
import { listTests } from '../listTests';

/** Every constant, and every dated value of a parameter, is of the type that the operator compares with its fact. */
export const constantMisfit = defineCheck({
  code: 'eligibility/constant-misfit',
  severity: 'error',
  message: ({ operator, fact, expected }: { operator: Operator; fact: string; expected: FactType }) => ({
    fr: `Pour «\u00a0${operator}\u00a0» et le renseignement «\u00a0${fact}\u00a0», cette valeur devrait être de type «\u00a0${expected}\u00a0».`,
    en: `For "${operator}" and fact "${fact}", this value should be of type "${expected}".`,
  }),
  find(ruleSet: RuleSet, report) {
    const parameters = ruleSet.parameters ?? [];
    for (const { test, path, fact } of listTests(ruleSet)) {
      const { operator } = test;
      const { takes, types } = operators[operator];
      if (fact === undefined || takes === 'nothing' || !types.includes(fact.type)) continue;
      const check = (constant: Constant, at: DiagnosticPath, related?: readonly DiagnosticPath[]) => {
        if (fitConstant(operator, fact.type, constant) === undefined) {
          report(at, { operator, fact: fact.id, expected: takes === 'list' ? 'choices' : fact.type }, related);
        }
      };
      if (test.value !== undefined) check(test.value, [...path, 'value']);
      const index = parameters.findIndex(({ id }) => id === test.parameter);
      for (const [position, { value }] of (parameters[index]?.values ?? []).entries()) {
        check(value, ['parameters', index, 'values', position, 'value'], [path]);
      }
    }
  },
});
