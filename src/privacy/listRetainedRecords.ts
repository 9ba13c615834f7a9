import type { PlainDate } from '../base/plainDate';
import type { Edition } from '../model/edition';
import { editionFields } from './fields/edition';
import type { PrivacyClass } from './fields/field';
import { listLastContacts } from './listLastContacts';
import type { RetainedRecord } from './retention';
import type { Leaf } from './rewriteFields';
import { visitFields } from './visitFields';

/** The records of an edition that hold personal information, in its order, each with the days that its time may run from. References to people by id are not counted: they go with whom they name. */
export function listRetainedRecords(edition: Edition, asOf: PlainDate): RetainedRecord[] {
  const contacts = listLastContacts(edition, asOf);
  const found = new Map<string, RetainedRecord & { readonly fields: { field: string; class: PrivacyClass }[] }>();
  visitFields(edition, editionFields, (leaf) => {
    const { field, at, records } = leaf;
    const isPersonal = field.class === 'personal' || field.class === 'sensitive';
    const holder = records.at(-1);
    if (!isPersonal || holder === undefined || (field.holds === 'id' && at !== `${String(field.of)}.id`)) return;
    const key = JSON.stringify(holder.path);
    const record = found.get(key) ?? {
      path: holder.path,
      noun: holder.noun,
      fields: [],
      editionEnd: edition.to,
      ...findContact(leaf, contacts),
    };
    record.fields.push({ field: at, class: field.class });
    found.set(key, record);
  });
  return [...found.values()];
}

/** The last contact with whom a field is about: the nearest enterprise, advisor or partner that holds it or that its record names. */
function findContact({ records }: Leaf, contacts: ReadonlyMap<string, PlainDate>): Pick<RetainedRecord, 'lastContactOn'> {
  for (const { noun, record } of records.toReversed()) {
    const isWho = noun === 'enterprise' || noun === 'advisor' || noun === 'partner';
    const ids = isWho ? [record['id']] : [record['enterprise'], record['advisor'], record['partner'], readEnterprise(record['applicant'])];
    for (const id of ids) {
      const lastContactOn = typeof id === 'string' ? contacts.get(id) : undefined;
      if (lastContactOn !== undefined) return { lastContactOn };
    }
  }
  return {};
}

const readEnterprise = (applicant: unknown): unknown =>
  typeof applicant === 'object' && applicant !== null && 'enterprise' in applicant ? applicant.enterprise : undefined;
