import { buildNearNameFinder } from './buildNearNameFinder';
import { buildPhraseFinder } from './buildPhraseFinder';
import { comparePersonNames } from './comparePersonNames';
import type { DisclosureDoubt, DisclosureEvidence, Subject } from './disclosure';
import { findFields } from './findFields';
import { listTexts } from './listTexts';
import { matchSubject, type PersonClues } from './matchSubject';
import type { Leaf, RecordAt } from './rewriteFields';
import { visitFields } from './visitFields';

/** A record about someone, and how that is known. */
export interface FoundRecord {
  readonly record: RecordAt;
  readonly leaves: readonly Leaf[];
  readonly by: DisclosureEvidence;
  readonly doubt?: DisclosureDoubt;
}

/** Records of a document about someone: those that say who they are about, then those that refer to the person or name her in a text. */
export function findSubjectRecords(subject: Subject, document: object): FoundRecord[] {
  const { noun } = findFields('discloseSubject', document);
  const records = new Map<string, { readonly record: RecordAt; readonly leaves: Leaf[] }>();
  visitFields(document, noun, (leaf) => {
    const record = leaf.records.at(-1);
    if (record === undefined) return;
    const key = JSON.stringify(record.path);
    const known = records.get(key) ?? { record, leaves: [] };
    known.leaves.push(leaf);
    records.set(key, known);
  });
  const isWithin = (path: string, outer: string) => path === outer || path.startsWith(`${outer.slice(0, -1)},`);
  const direct = [...records].flatMap(([key, { record, leaves }]) => {
    const clues = readClues(leaves);
    const match = matchSubject(subject, clues);
    if (match === undefined) return [];
    const whole = record.noun === 'advisor' || record.noun === 'contact';
    const all = whole ? [...records].flatMap(([path, each]) => (isWithin(path, key) ? each.leaves : [])) : leaves;
    return [{ key, clues, record, leaves: all.filter((leaf) => isAbout(leaf, clues, subject)), ...match }];
  });
  const sure = direct.filter(({ doubt }) => doubt === undefined);
  const covered = new Set(direct.map(({ key }) => key));
  const advisors = new Set(sure.flatMap(({ record }) => (record.noun === 'advisor' ? [record.record['id']] : [])));
  if (subject.id !== undefined) advisors.add(subject.id);
  const learned = subject.name === undefined ? sure.flatMap(({ by, clues }) => (by === 'name' ? [] : clues.names)) : [];
  const names = subject.name === undefined ? [] : [subject.name];
  const mentions = buildPhraseFinder([...names, ...(subject.email === undefined ? [] : [subject.email])]);
  const nearMentions = names.map(buildNearNameFinder);
  const indirect = [...records].flatMap(([key, { record, leaves }]): FoundRecord[] => {
    if (covered.has(key)) return [];
    const references = leaves.filter(({ field, value }) => field.of === 'advisor' && advisors.has(value));
    const texts = leaves.filter(({ field, value }) => isFreeText(field.holds) && listTexts(value).some(mentions));
    const nearly = leaves.filter(
      (leaf) =>
        !texts.includes(leaf) &&
        isFreeText(leaf.field.holds) &&
        listTexts(leaf.value).some((text) => nearMentions.some((find) => find(text))),
    );
    const named = leaves.filter((leaf) => isLearned(leaf, learned));
    return [
      ...(references.length > 0 ? [{ record, leaves: references, by: 'reference' as const }] : []),
      ...(texts.length > 0 ? [{ record, leaves: texts, by: 'mention' as const }] : []),
      ...(nearly.length > 0 ? [{ record, leaves: nearly, by: 'mention' as const, doubt: 'near-name' as const }] : []),
      ...(named.length > 0 ? [{ record, leaves: named, by: 'name' as const, doubt: 'found-name' as const }] : []),
    ];
  });
  return [...direct, ...indirect];
}

const isFreeText = (holds: string): boolean => holds === 'text' || holds === 'answer' || holds === 'json';

const isLearned = ({ field, value }: Leaf, names: readonly string[]): boolean =>
  field.holds === 'person-name' && typeof value === 'string' && names.some((name) => comparePersonNames(name, value) === 'same');

/** Who a record says that it is about: names of persons, and the email and id of a contact or an advisor. */
function readClues(leaves: readonly Leaf[]): PersonClues {
  const read = (isWanted: (leaf: Leaf) => boolean) =>
    leaves.flatMap((leaf) => (isWanted(leaf) && typeof leaf.value === 'string' ? [leaf.value] : []));
  return {
    names: read(({ field }) => field.holds === 'person-name'),
    emails: read(({ at }) => at === 'contact.email'),
    ids: read(({ at }) => at === 'contact.id' || at === 'advisor.id'),
  };
}

/** What of a record is about the person: whatever is personal, without the names of others beside. */
function isAbout({ field, value }: Leaf, { names }: PersonClues, { name }: Subject): boolean {
  if (field.class !== 'personal' && field.class !== 'sensitive' && field.holds !== 'person-name') return false;
  if (field.holds !== 'person-name' || names.length < 2 || name === undefined) return true;
  return typeof value === 'string' && comparePersonNames(name, value) !== 'other';
}
