import { defineCheck } from '../../diagnostics/defineCheck';
import type { FactType } from '../../model/fact';
import type { Operator } from '../../model/rule';
import type { RuleSet } from '../../model/ruleSet';
import { operators } from '../../rules/operators';
import { listTests } from '../listTests';

const listFitting = (type: FactType): string =>
  Object.entries(operators)
    .filter(([, { types }]) => types.includes(type))
    .map(([operator]) => operator)
    .join(', ');

/** Every operator can be asked of its fact: "at least" of a number, "in" of a choice. */
export const operatorMisfit = defineCheck({
  code: 'eligibility/operator-misfit',
  severity: 'error',
  message: ({ operator, fact, type }: { operator: Operator; fact: string; type: FactType }) => ({
    fr: `L’opérateur «\u00a0${operator}\u00a0» ne convient pas au renseignement «\u00a0${fact}\u00a0», de type «\u00a0${type}\u00a0».`,
    en: `Operator "${operator}" does not fit fact "${fact}", of type "${type}".`,
  }),
  hint: ({ type }) => ({ fr: `Choisir parmi\u00a0: ${listFitting(type)}.`, en: `Choose among: ${listFitting(type)}.` }),
  find(ruleSet: RuleSet, report) {
    for (const { test, path, fact } of listTests(ruleSet)) {
      if (fact === undefined || operators[test.operator].types.includes(fact.type)) continue;
      report([...path, 'operator'], { operator: test.operator, fact: fact.id, type: fact.type });
    }
  },
});
