import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { Fact } from '../model/fact';
import type { RuleNode, TestNode } from '../model/rule';
import type { RuleSet } from '../model/ruleSet';
import { walkRule, type PlacedNode } from '../rules/walkRule';

/** Every node of every criterion, with its path from the root of the rule set. */
export function listNodes({ criteria }: RuleSet): PlacedNode[] {
  return criteria.flatMap(({ rule }, index) => walkRule(rule, ['criteria', index, 'rule']));
}

/** A test, its place, and its fact where the rule set has it. */
export interface PlacedTest {
  readonly test: TestNode;
  readonly path: DiagnosticPath;
  readonly fact: Fact | undefined;
}

/** Every test of a rule set. */
export function listTests(ruleSet: RuleSet): PlacedTest[] {
  const facts = new Map(ruleSet.facts.map((fact) => [fact.id, fact]));
  return listNodes(ruleSet).flatMap(({ node, path }) => (isTest(node) ? [{ test: node, path, fact: facts.get(node.fact) }] : []));
}

function isTest(node: RuleNode): node is TestNode {
  return node.node === 'test';
}
