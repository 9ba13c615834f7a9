import { isWho, type PrivacyClass } from './fields/field';
import type { Leaf } from './rewriteFields';
import { isNamed, type Use } from './uses/use';

/** Why a use does without a field; `undefined` where it keeps it. */
export function judgeField({ field, at }: Leaf, privacyClass: PrivacyClass, use: Use): 'class' | 'use' | undefined {
  const name = isWho(field.of) ? `${String(field.of)}.id` : at;
  if (isNamed(name, use.without) || isNamed(at, use.without)) return 'use';
  if (isNamed(name, use.also) && privacyClass !== 'sensitive') return undefined;
  // With a consent that the use accepts; without one, the whole answer is suppressed before.
  if (at === 'observedValue.text' || at === 'observedValue.role' || at === 'observedValue.consent') return undefined;
  return use.keeps.includes(privacyClass) ? undefined : 'class';
}
