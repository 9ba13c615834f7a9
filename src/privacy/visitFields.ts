import type { AnyNoun } from './fields/field';
import { rewriteFields, type Leaf } from './rewriteFields';

/** Shows each field of a document once, in its order. */
export function visitFields(document: object, noun: AnyNoun, visit: (leaf: Leaf) => void): void {
  rewriteFields(document, noun, {
    leaf: (leaf) => {
      visit(leaf);
      return leaf.value;
    },
  });
}
