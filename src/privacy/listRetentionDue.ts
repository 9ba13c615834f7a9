import { compareText } from '../base/compareText';
import { demandChoice } from '../base/demandChoice';
import { demandDate } from '../base/demandDate';
import { demandOptions } from '../base/demandOptions';
import type { PlainDate } from '../base/plainDate';
import { suggestNames } from '../base/suggestNames';
import type { Edition } from '../model/edition';
import { computeRetention } from './computeRetention';
import { demandFields } from './demandFields';
import { listRetainedRecords } from './listRetainedRecords';
import type { RetainedRecord, RetentionItem, RetentionPolicy } from './retention';

/** When it is looked at. */
export interface RetentionOptions {
  /** The day: what is due that day or before is listed. */
  readonly asOf: PlainDate;
}

/**
 * What is due for destruction or review under a policy, the oldest first; then what no rule covers, or of which no day is known: someone has
 * to decide of it, so it is listed for review.
 *
 * Something is due from the day its months are over: an edition that ends on 31 August and is kept 6 months is due on 28 February (29 in a leap
 * year), that day included. The library destroys nothing: take out what is listed, and keep the list.
 *
 * @param records - An edition, or records of your own with the days that their time runs from.
 * @param policy - Rules in order: the first that covers a field holds.
 * @throws RangeError when `asOf` or a day does not exist, when a rule names a field, a class or a choice that does not exist, or keeps for a number of
 * months that is not whole, or below 0.
 * @example
 * const policy = {
 *   id: 'pole',
 *   title: { fr: 'Conservation', en: 'Retention' },
 *   rules: [{ id: 'people', title: { fr: 'Personnes', en: 'People' }, keepMonths: 6, after: 'edition-end', then: 'destroy', assumed: true }],
 * };
 * const edition = buildEdition({ to: '2025-08-31', advisors: [buildAdvisor()] });
 *
 * listRetentionDue(edition, policy, { asOf: '2026-02-27' }) // => []
 * listRetentionDue(edition, policy, { asOf: '2026-02-28' }).map(({ path, dueOn }) => [path, dueOn]) // => [[['advisors', 0], '2026-02-28']]
 */
export function listRetentionDue(
  records: Edition | readonly RetainedRecord[],
  policy: RetentionPolicy,
  options: RetentionOptions,
): RetentionItem[] {
  const { asOf } = demandOptions('listRetentionDue', options, 'asOf');
  demandDate('listRetentionDue', 'asOf', asOf);
  for (const { id, keepMonths, after, then, fields, classes, ...rest } of policy.rules) {
    demandChoice('listRetentionDue', `after of rule "${id}"`, after, ['edition-end', 'last-contact']);
    demandChoice('listRetentionDue', `then of rule "${id}"`, then, ['destroy', 'review']);
    for (const each of classes ?? [])
      demandChoice('listRetentionDue', `a class of rule "${id}"`, each, ['public', 'organisational', 'personal', 'sensitive']);
    demandFields('listRetentionDue', `rule "${id}"`, fields ?? []);
    const unknown = Object.keys(rest).find((key) => !['title', 'source', 'assumed'].includes(key));
    if (unknown !== undefined) {
      const known = ['keepMonths', 'after', 'then', 'fields', 'classes', 'title', 'source', 'assumed'];
      throw new RangeError(`listRetentionDue: rule "${id}" has no "${unknown}"${suggestNames(unknown, known)}`);
    }
    if (!Number.isInteger(keepMonths) || keepMonths < 0 || keepMonths > 12_000) {
      throw new RangeError(`listRetentionDue: rule "${id}" must keep for whole months, 0 to 12,000, not ${String(keepMonths)}`);
    }
  }
  const retained = isEdition(records) ? listRetainedRecords(records, asOf) : records;
  return retained
    .flatMap((record) => computeRetention(record, policy))
    .filter(({ dueOn }) => dueOn === null || dueOn <= asOf)
    .sort((a, b) => compareText(a.dueOn ?? '9999-99-99', b.dueOn ?? '9999-99-99'));
}

function isEdition(records: Edition | readonly RetainedRecord[]): records is Edition {
  return !Array.isArray(records);
}
