import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { RuleNode } from '../model/rule';
import { assignRoles } from './assignRoles';
import { compileCustom } from './compileCustom';
import type { CompiledRule, RuleContext, Situation } from './compiledRule';
import { compileTest } from './compileTest';
import type { Explanation, ExplanationReason } from './explanation';
import { joinAll, joinAny, joinAtLeast, joinWhen, negateOutlook } from './joinOutlooks';
import { nameStatus, outlook, type Outlook } from './outlook';

type Parent = Extract<RuleNode, { node: 'all' | 'any' | 'at-least' | 'not' | 'when' }>;

/**
 * A rule made into closures: no interpretation and no `eval` when it is used. Never throws, whatever a rule that its schema accepts;
 * what cannot be evaluated is unknown, with a reason in its explanation.
 *
 * @param path - Where the rule stands in its document, for what `context.report` is told.
 */
export function compileRule(node: RuleNode, context: RuleContext, path: DiagnosticPath = []): CompiledRule {
  switch (node.node) {
    case 'test':
      return compileTest(node, context, path);
    case 'custom':
      return compileCustom(node, context, path);
    case 'ref':
      return compileReference(node);
    case 'not':
      return compileParent(node, [compileRule(node.of, context, [...path, 'of'])]);
    case 'when':
      return compileParent(node, [compileRule(node.if, context, [...path, 'if']), compileRule(node.then, context, [...path, 'then'])]);
    case 'all':
    case 'any':
    case 'at-least':
      return compileParent(
        node,
        node.of.map((child, index) => compileRule(child, context, [...path, 'of', index])),
      );
  }
}

function compileReference({ id, criterion }: Extract<RuleNode, { node: 'ref' }>): CompiledRule {
  const weigh = ({ settled }: Situation): Outlook => settled.get(criterion) ?? outlook.open;
  return {
    weigh,
    explain(situation, role): Explanation {
      return {
        node: 'ref',
        ...(id !== undefined && { id }),
        status: nameStatus(weigh(situation)),
        decisive: role !== 'aside',
        criterion,
        ...(!situation.settled.has(criterion) && { reason: 'unsettled' }),
      };
    },
  };
}

function compileParent(node: Parent, children: readonly CompiledRule[]): CompiledRule {
  const join = joinFor(node);
  return {
    weigh: (situation) => join(children.map((child) => child.weigh(situation))),
    explain(situation, role): Explanation {
      const seen = children.map((child) => child.weigh(situation));
      const status = nameStatus(join(seen));
      const roles = assignRoles(node, role, status, seen);
      const reason = explainParent(node, status, seen);
      return {
        node: node.node,
        ...(node.id !== undefined && { id: node.id }),
        status,
        decisive: role !== 'aside',
        ...(node.node === 'at-least' && { count: node.count }),
        ...(reason !== undefined && { reason }),
        children: children.map((child, index) => child.explain(situation, roles[index] ?? 'aside')),
      };
    },
  };
}

function joinFor(node: Parent): (children: readonly Outlook[]) => Outlook {
  switch (node.node) {
    case 'all':
      return joinAll;
    case 'any':
      return joinAny;
    case 'at-least':
      return (children) => joinAtLeast(node.count, children);
    case 'not':
      return ([child = outlook.open]) => negateOutlook(child);
    case 'when':
      return ([condition = outlook.open, consequence = outlook.open]) => joinWhen(condition, consequence);
  }
}

function explainParent(node: Parent, status: Explanation['status'], seen: readonly Outlook[]): ExplanationReason | undefined {
  if (node.node === 'when' && seen[0] === outlook.unmet) return 'condition-unmet';
  if (node.node !== 'at-least' || status !== 'unmet') return undefined;
  return seen.filter((child) => child !== outlook.notApplicable).length < node.count ? 'too-few-applicable' : undefined;
}
