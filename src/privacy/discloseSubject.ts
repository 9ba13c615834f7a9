import { demandDate } from '../base/demandDate';
import { demandOptions } from '../base/demandOptions';
import type { PlainDate } from '../base/plainDate';
import type { DocumentKindId, DocumentOf } from '../model/documents/registry';
import { buildRecordPlacer } from './buildRecordPlacer';
import { computeRetention } from './computeRetention';
import type { DisclosedField, DisclosedRecord, Disclosure, DoubtfulRecord, Subject } from './disclosure';
import { findClass } from './findClass';
import { findFields } from './findFields';
import { findSubjectRecords } from './findSubjectRecords';
import { isKeptFor } from './isKeptFor';
import { listRetainedRecords } from './listRetainedRecords';
import type { RetentionItem, RetentionPolicy } from './retention';
import type { Leaf, RecordAt } from './rewriteFields';
import { uses } from './uses/registry';

/** What to say besides. */
export interface DiscloseOptions {
  /** The policy that says how long things are kept. Absent: nothing is said of it. */
  readonly policy?: RetentionPolicy;
  /** The day that it is asked, for contacts that come after not to count. Needed with a policy. */
  readonly asOf?: PlainDate;
}

const noFacts = new Map<string, never>();

/**
 * What is held about someone, in every document given (« ce que vous détenez sur moi »): each record where the person appears, each of its
 * fields with its class, the uses that keep it and how long.
 *
 * A record is recognised by its id, its email or its name; then the sessions, hours and offers that refer to the person, and the texts that name
 * her. What may be someone else's (a near name, the same name beside another email) is apart, in `doubtful`, and nothing is deduced from it.
 * Texts may tell of others: read them before they are handed over.
 *
 * @throws RangeError when the subject has no name, no email and no id, or `asOf` is lacking beside a policy; TypeError or RangeError when a document is none.
 * @example
 * const edition = buildEdition({
 *   advisors: [buildAdvisor({ id: 'julie', name: 'Julie Côté' }), buildAdvisor({ id: 'juli', name: 'Julie Cotée' })],
 * });
 * const { found, doubtful } = discloseSubject({ name: 'Julie Cote' }, [edition]);
 *
 * found.map(({ path, by }) => [path, by]) // => [[['advisors', 0], 'name']]
 * doubtful.map(({ path, doubt }) => [path, doubt]) // => [[['advisors', 1], 'near-name']]
 */
export function discloseSubject(
  subject: Subject,
  documents: readonly DocumentOf<DocumentKindId>[],
  options: DiscloseOptions = {},
): Disclosure {
  const { policy, asOf } = demandOptions('discloseSubject', options);
  if (![subject.name, subject.email, subject.id].some((each) => each !== undefined && each.trim() !== '')) {
    throw new RangeError('discloseSubject: a subject has a name, an email or an id; this one has none');
  }
  if (policy !== undefined && asOf === undefined) throw new RangeError('discloseSubject: a policy needs asOf, the day that it is asked');
  if (asOf !== undefined) demandDate('discloseSubject', 'asOf', asOf);
  const found: DisclosedRecord[] = [];
  const doubtful: DoubtfulRecord[] = [];
  for (const [index, document] of documents.entries()) {
    const { kind } = findFields('discloseSubject', document);
    const retained = policy === undefined || asOf === undefined ? [] : listRetention(document, policy, asOf);
    const placeRecord = buildRecordPlacer(document);
    for (const { record, leaves, by, doubt } of findSubjectRecords(subject, document)) {
      const fields = leaves.map((leaf) => describeField(leaf, record, retained));
      const place = placeRecord(leaves[0]?.records.filter(({ path }) => path.length <= record.path.length) ?? [record]);
      const disclosed = { document: index, kind, path: record.path, place, noun: record.noun, by, fields };
      if (doubt === undefined) found.push(disclosed);
      else doubtful.push({ ...disclosed, doubt });
    }
  }
  return { subject, found, doubtful };
}

function listRetention(document: DocumentOf<DocumentKindId>, policy: RetentionPolicy, asOf: PlainDate): RetentionItem[] {
  if (document.schema !== 'trajet/edition/1.0') return [];
  return listRetainedRecords(document, asOf).flatMap((record) => computeRetention(record, policy));
}

function describeField(leaf: Leaf, record: RecordAt, retained: readonly RetentionItem[]): DisclosedField {
  const privacyClass = findClass(leaf, noFacts);
  const own = JSON.stringify((leaf.records.at(-1) ?? record).path);
  const item = retained.find(({ path, fields }) => fields.includes(leaf.at) && JSON.stringify(path) === own);
  return {
    path: leaf.path,
    field: leaf.at,
    class: privacyClass,
    value: leaf.value,
    uses: uses.filter((use) => isKeptFor(leaf, privacyClass, use)).map(({ id }) => id),
    rule: item?.rule ?? null,
    dueOn: item?.dueOn ?? null,
  };
}
