import { defineCheck } from '../../diagnostics/defineCheck';
import type { Operator } from '../../model/rule';
import type { RuleSet } from '../../model/ruleSet';
import { operators } from '../../rules/operators';
import { listTests } from '../listTests';

/** A test that compares has a value or a parameter, not both; one that does not compare has neither. */
export const valueOrParameter = defineCheck({
  code: 'eligibility/value-or-parameter',
  severity: 'error',
  message: ({ operator, expected }: { operator: Operator; given: number; expected: number }) =>
    expected === 0
      ? { fr: `L’opérateur «\u00a0${operator}\u00a0» ne se compare à rien.`, en: `Operator "${operator}" compares with nothing.` }
      : {
          fr: `L’opérateur «\u00a0${operator}\u00a0» se compare à une valeur («\u00a0value\u00a0») ou à un paramètre («\u00a0parameter\u00a0»)\u00a0: à un seul des deux.`,
          en: `Operator "${operator}" compares with a "value" or with a "parameter": with one of them only.`,
        },
  find(ruleSet: RuleSet, report) {
    for (const { test, path } of listTests(ruleSet)) {
      const given = Number(test.value !== undefined) + Number(test.parameter !== undefined);
      const expected = operators[test.operator].takes === 'nothing' ? 0 : 1;
      if (given !== expected) report(path, { operator: test.operator, given, expected });
    }
  },
});
