import { addMonths } from '../base/plainDate';
import type { RetainedRecord, RetentionItem, RetentionPolicy, RetentionRule } from './retention';
import { isNamed } from './uses/use';

/** Until when a policy keeps the fields of a record: one item for each rule that covers some, in the order of the record. */
export function computeRetention({ path, noun, fields, ...dates }: RetainedRecord, { rules }: RetentionPolicy): RetentionItem[] {
  const byRule = new Map<RetentionRule | undefined, string[]>();
  for (const { field, class: privacyClass } of fields) {
    const rule = rules.find(
      (each) => (each.classes?.includes(privacyClass) ?? true) && (each.fields === undefined || isNamed(field, each.fields)),
    );
    const names = byRule.get(rule) ?? [];
    if (!names.includes(field)) names.push(field);
    byRule.set(rule, names);
  }
  return [...byRule].map(([rule, names]) => {
    const since = rule === undefined ? null : (findStart(rule, dates) ?? null);
    const dueOn = rule === undefined || since === null ? null : addMonths(since, rule.keepMonths);
    return { path, noun, fields: names, rule: rule?.id ?? null, since, dueOn, then: dueOn === null ? 'review' : (rule?.then ?? 'review') };
  });
}

function findStart({ after }: RetentionRule, { editionEnd, lastContactOn }: Pick<RetainedRecord, 'editionEnd' | 'lastContactOn'>) {
  return after === 'last-contact' ? (lastContactOn ?? editionEnd) : editionEnd;
}
