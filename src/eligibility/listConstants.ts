import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Fact } from '../model/fact';
import type { Constant, TestNode } from '../model/rule';
import type { RuleSet } from '../model/ruleSet';
import { listTests } from './listTests';

/** What a test compares its fact with, and its place; `related` is the test, where a parameter holds the value. */
export interface PlacedConstant {
  readonly test: TestNode;
  readonly fact: Fact;
  readonly constant: Constant;
  readonly path: DiagnosticPath;
  readonly related?: readonly DiagnosticPath[];
}

/** Everything that tests compare the facts of a rule set with: their own constants, and each dated value of their parameters. */
export function listConstants(ruleSet: RuleSet): PlacedConstant[] {
  const parameters = ruleSet.parameters ?? [];
  return listTests(ruleSet).flatMap(({ test, path, fact }) => {
    if (fact === undefined) return [];
    const own = test.value === undefined ? [] : [{ test, fact, constant: test.value, path: [...path, 'value'] }];
    const index = parameters.findIndex(({ id }) => id === test.parameter);
    const dated = (parameters[index]?.values ?? []).map(({ value }, position) => {
      return { test, fact, constant: value, path: ['parameters', index, 'values', position, 'value'], related: [path] };
    });
    return [...own, ...dated];
  });
}
