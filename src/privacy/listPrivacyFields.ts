import type { AnyTree, FieldContent, PrivacyClass } from './fields/field';
import { documentFields } from './fields/registry';

/** A field of the model with its class. */
export interface PrivacyField {
  /** The noun that has it, as `contact`. */
  readonly noun: string;
  /** Its name from there, as `contact.email`; a list bears the name of what it lists. */
  readonly field: string;
  /** How far it may go. */
  readonly class: PrivacyClass;
  /** What it holds, as far as hiding it goes. */
  readonly holds: FieldContent;
}

/**
 * Every field of the model once, with its class: what `minimizeDocument`, `pseudonymizeDocument` and `discloseSubject` go by. `place` and
 * `availability` are listed twice: those of a person (`personPlace`, `personAvailability`) are personal.
 *
 * @example
 * listPrivacyFields().find(({ field }) => field === 'contact.email') // => { noun: 'contact', field: 'contact.email', class: 'personal', holds: 'identifier' }
 */
export function listPrivacyFields(): readonly PrivacyField[] {
  const found = new Map<string, PrivacyField>();
  for (const tree of Object.values(documentFields)) list(tree, '', '');
  return [...found.values()];

  function list(tree: AnyTree, noun: string, at: string): void {
    if (Array.isArray(tree)) {
      for (const item of tree as readonly AnyTree[]) list(item, noun, at);
    } else if ('class' in tree && typeof tree.class === 'string') {
      found.set(at, { noun, field: at, class: tree.class, holds: tree.holds as FieldContent });
    } else if ('noun' in tree && typeof tree.noun === 'string') {
      for (const [key, child] of Object.entries(tree.fields)) list(child as AnyTree, tree.noun, `${tree.noun}.${key.replace('?', '')}`);
    } else {
      for (const [key, child] of Object.entries(tree)) list(child as AnyTree, noun, `${at}.${key.replace('?', '')}`);
    }
  }
}
