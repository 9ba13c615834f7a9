import type { PrivacyClass } from './fields/field';
import { judgeField } from './judgeField';
import type { Leaf } from './rewriteFields';
import { isNamed, type Use } from './uses/use';

/** Whether a use keeps a field where it stands: it does without none of what holds it, and someone's words are kept with a consent that it accepts. */
export function isKeptFor(leaf: Leaf, privacyClass: PrivacyClass, use: Use): boolean {
  const holders = leaf.records.map(({ noun, path }) => `${noun}.${String(leaf.path[path.length])}`);
  if (holders.some((holder) => isNamed(holder, use.without))) return false;
  const consent = leaf.records.at(-1)?.record['consent'];
  if (leaf.at.startsWith('observedValue.') && consent !== undefined && !use.consents.some((each) => each === consent)) return false;
  return judgeField(leaf, privacyClass, use) === undefined;
}
