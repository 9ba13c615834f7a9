import type { PrivacyClass } from './fields/field';
import type { Leaf } from './rewriteFields';

/** Facts that a rule set says are personal or not, by id. */
export type FactClasses = ReadonlyMap<string, PrivacyClass>;

/**
 * The class of a field where it stands: that of its noun, with two exceptions that only the document tells. What names an enterprise that
 * may not be named is sensitive; an answer is organisational where a rule set has its fact and does not mark it personal.
 */
export function findClass({ field, path, records }: Leaf, facts: FactClasses): PrivacyClass {
  if (field.holds === 'answer') return facts.get(String(path.at(-1))) ?? field.class;
  const isTelling = field.holds === 'organisation-name' || field.holds === 'identifier' || field.of === 'enterprise';
  if (!isTelling) return field.class;
  return records.some(({ noun, record }) => noun === 'enterprise' && record['anonymous'] === true) ? 'sensitive' : field.class;
}
