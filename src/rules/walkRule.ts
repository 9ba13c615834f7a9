import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { RuleNode } from '../model/rule';

/** A node of a rule with its place in the document. */
export interface PlacedNode {
  readonly node: RuleNode;
  readonly path: DiagnosticPath;
}

/** Every node of a rule, parents before children, in reading order. */
export function walkRule(node: RuleNode, path: DiagnosticPath = []): PlacedNode[] {
  return [{ node, path }, ...listChildren(node).flatMap((child) => walkRule(child.node, [...path, ...child.path]))];
}

function listChildren(node: RuleNode): PlacedNode[] {
  switch (node.node) {
    case 'all':
    case 'any':
    case 'at-least':
      return node.of.map((child, index) => ({ node: child, path: ['of', index] }));
    case 'not':
      return [{ node: node.of, path: ['of'] }];
    case 'when':
      return [
        { node: node.if, path: ['if'] },
        { node: node.then, path: ['then'] },
      ];
    case 'test':
    case 'ref':
    case 'custom':
      return [];
  }
}
