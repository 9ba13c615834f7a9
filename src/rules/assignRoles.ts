import type { RuleNode } from '../model/rule';
import type { ExplanationRole } from './compiledRule';
import { outlook, type Outlook, type RuleStatus } from './outlook';

const { met, unmet, notApplicable } = outlook;

/**
 * The part of each child in its parent. Of a parent that settles: were all the children set aside unknown, it would be the same.
 *
 * An unmet `all` shows every child that fails (each is to be mended), a met `any` or `at-least` just enough of those that hold.
 */
export function assignRoles(
  node: RuleNode,
  role: ExplanationRole,
  status: RuleStatus,
  children: readonly Outlook[],
): readonly ExplanationRole[] {
  if (role === 'aside') return children.map(() => role);
  const marks = role === 'lacks' ? children.map(isOpen) : markSettling(node, status, children);
  return marks.map((isMarked) => (isMarked ? role : 'aside'));
}

function isOpen(child: Outlook): boolean {
  return child !== met && child !== unmet && child !== notApplicable;
}

function markSettling(node: RuleNode, status: RuleStatus, children: readonly Outlook[]): readonly boolean[] {
  const everyone = children.map(() => true);
  // "Unmet or not applicable" can settle what surrounds it: all that narrows it down counts.
  if (status === 'unknown') return everyone;
  switch (node.node) {
    case 'all':
      return status === 'unmet' ? children.map((child) => child === unmet) : everyone;
    case 'any':
      return status === 'met' ? markFirst(children, 1) : everyone;
    case 'at-least':
      if (status === 'met' && node.count > 0) return markFirst(children, node.count);
      // Those that can no longer be met; with no unmet one among them, the whole could still not apply, and every child counts.
      return status === 'unmet' && children.includes(unmet) ? children.map((child) => (child & met) === 0) : everyone;
    case 'when':
      // An unmet condition settles alone.
      return children.map((_, index) => index === 0 || children[0] !== unmet);
    default:
      return everyone;
  }
}

function markFirst(children: readonly Outlook[], count: number): readonly boolean[] {
  let left = count;
  return children.map((child) => child === met && left-- > 0);
}
