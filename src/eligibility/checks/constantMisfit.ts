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
  message: ({ operator, fact, type }: { operator: Operator; fact: string; type: FactType }) => ({
    fr: `Cette valeur ne peut être comparée par «\u00a0${operator}\u00a0» au fait «\u00a0${fact}\u00a0», de type «\u00a0${type}\u00a0».`,
    en: `This value cannot be compared by "${operator}" with fact "${fact}", of type "${type}".`,
  }),
  hint: ({ operator, type }) =>
    operators[operator].takes === 'list'
      ? { fr: 'Écrire une liste de codes.', en: 'Write a list of codes.' }
      : { fr: `Écrire une valeur de type «\u00a0${type}\u00a0».`, en: `Write a value of type "${type}".` },
  find(ruleSet: RuleSet, report) {
    const parameters = ruleSet.parameters ?? [];
    for (const { test, path, fact } of listTests(ruleSet)) {
      const { operator } = test;
      if (fact === undefined || operators[operator].takes === 'nothing' || !operators[operator].types.includes(fact.type)) continue;
      const check = (constant: Constant, at: DiagnosticPath, related?: readonly DiagnosticPath[]) => {
        if (fitConstant(operator, fact.type, constant) === undefined) report(at, { operator, fact: fact.id, type: fact.type }, related);
      };
      if (test.value !== undefined) check(test.value, [...path, 'value']);
      const index = parameters.findIndex(({ id }) => id === test.parameter);
      for (const [position, { value }] of (parameters[index]?.values ?? []).entries()) {
        check(value, ['parameters', index, 'values', position, 'value'], [path]);
      }
    }
  },
});
