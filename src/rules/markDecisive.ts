import type { RuleNode } from '../model/rule';
import { outlook, type Outlook, type RuleStatus } from './outlook';

const { met, unmet, notApplicable } = outlook;

/**
 * Which children settle their parent: were all the others unknown, it would have the same status. Of a parent that is unknown, the
 * children that remain to be known.
 *
 * An unmet `all` shows every child that fails (each is to be mended), a met `any` or `at-least` just enough of those that hold.
 */
export function markDecisive(node: RuleNode, status: RuleStatus, children: readonly Outlook[]): boolean[] {
  if (status === 'unknown') return children.map(isOpen);
  switch (node.node) {
    case 'all':
      return children.map((child) => status !== 'unmet' || child === unmet);
    case 'any':
      return status === 'met' ? markFirst(children, 1) : children.map(() => true);
    case 'at-least':
      return markAtLeast(node.count, status, children);
    case 'when':
      // An unmet condition settles alone.
      return children.map((_, index) => index === 0 || children[0] !== unmet);
    case 'not':
    case 'test':
    case 'ref':
    case 'custom':
      return children.map(() => true);
  }
}

function markAtLeast(count: number, status: RuleStatus, children: readonly Outlook[]): boolean[] {
  if (status === 'met' && count > 0) return markFirst(children, count);
  // Those that can no longer be met; with no unmet one among them, the whole could still not apply, and every child counts.
  const isEnough = status === 'unmet' && children.includes(unmet);
  return children.map((child) => !isEnough || (child & met) === 0);
}

function markFirst(children: readonly Outlook[], count: number): boolean[] {
  let left = count;
  return children.map((child) => child === met && left-- > 0);
}

function isOpen(child: Outlook): boolean {
  return child !== met && child !== unmet && child !== notApplicable;
}
