import { demandOptions } from '../base/demandOptions';
import { buildDiagnostic } from '../diagnostics/defineDiagnostic';
import type { Diagnostic, DiagnosticPath } from '../diagnostics/diagnostic';
import type { DocumentKindId, DocumentOf } from '../model/documents/registry';
import type { Edition } from '../model/edition';
import type { Enterprise } from '../model/enterprise';
import { findScianSector } from '../model/identifiers/inspectScian';
import type { Observation } from '../model/observation';
import { idPattern } from '../model/primitives';
import { isWho } from './fields/field';
import { findFields } from './findFields';
import { nameRecords } from './nameRecords';
import { isNeutralText, neutralName } from './neutralText';
import {
  aloneInCell,
  freeText,
  linkedOutside,
  quotation,
  riskDiagnostics,
  sameAnswer,
  smallCohort,
  uniqueCombination,
  unreadText,
} from './riskDiagnostics';
import type { Leaf } from './rewriteFields';
import { visitFields } from './visitFields';

/** What is small. */
export interface ReidentificationOptions {
  /** The fewest enterprises that a cohort may have without a note, 1 or more. Absent: 5, an assumption of ours. */
  readonly smallest?: number;
}

/**
 * Notes on what would let someone be recognised in a document, by the three criteria of the regulation on anonymization: individualization (alone
 * of its kind), correlation (found in another set of data), inference (deduced from what is left).
 *
 * They are notes, never a promise: a document without any is not anonymous, for nobody knows here what its readers know. Give it the document that is
 * to leave, after `minimizeDocument` and `pseudonymizeDocument`: a name in the form of an id counts as a pseudonym.
 *
 * Source: Règlement sur l’anonymisation des renseignements personnels (A-2.1, r. 0.1), a. 2.
 *
 * @throws RangeError when `smallest` is not whole, or below 1; TypeError or RangeError when the document is none.
 * @example
 * const place = { mrc: '371' };
 * const activity = { scian: '711', version: 2022 };
 * const edition = buildEdition({ enterprises: [buildEnterprise({ id: 'a', place, activity }), buildEnterprise({ id: 'b', place })] });
 *
 * listReidentificationRisks(edition)[0]?.code // => 'privacy/alone-in-cell'
 * listReidentificationRisks(edition)[0]?.path // => ['enterprises', 0]
 */
export function listReidentificationRisks(
  document: DocumentOf<DocumentKindId>,
  options: ReidentificationOptions = {},
): readonly Diagnostic[] {
  const { smallest = 5 } = demandOptions('listReidentificationRisks', options);
  if (!Number.isInteger(smallest) || smallest < 1) {
    throw new RangeError(`listReidentificationRisks: smallest must be a whole number, 1 or more, not ${String(smallest)}`);
  }
  const { noun } = findFields('listReidentificationRisks', document);
  const leaves: Leaf[] = [];
  visitFields(document, noun, (leaf) => leaves.push(leaf));
  const left = listLeft(leaves);
  if (document.schema === 'trajet/observations/1.0') return [...left, ...listSameAnswers(document.observations)];
  if (document.schema !== 'trajet/edition/1.0') return left;
  const found = [
    ...listAlone(document.enterprises),
    ...listUnique(document.enterprises),
    ...listSmall(document, smallest),
    ...listSameAnswers(document.observations),
    ...left,
  ];
  return nameRecords(document, found, riskDiagnostics);
}

/** Things that are alike, each with its place. */
function groupBy<Item>(items: readonly Item[], readKey: (item: Item) => string | undefined): Map<string, [Item, number][]> {
  const groups = new Map<string, [Item, number][]>();
  for (const [index, item] of items.entries()) {
    const key = readKey(item);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push([item, index]);
    groups.set(key, group);
  }
  return groups;
}

function listAlone(enterprises: readonly Enterprise[]): Diagnostic[] {
  const sectorOf = ({ activity }: Enterprise) => (activity === undefined ? undefined : findScianSector(activity.scian));
  const cells = groupBy(enterprises, (each) => {
    const sector = sectorOf(each);
    return sector === undefined || each.place?.mrc === undefined ? undefined : `${each.place.mrc} ${sector}`;
  });
  return [...cells.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length > 0) return [];
    const [enterprise, index] = first;
    const params = { enterprise: enterprise.id, mrc: enterprise.place?.mrc ?? '', sector: sectorOf(enterprise) ?? '' };
    return [buildDiagnostic(aloneInCell, ['enterprises', index], params)];
  });
}

function listUnique(enterprises: readonly Enterprise[]): Diagnostic[] {
  const read = ({ place, legalForm, foundedOn, employees }: Enterprise) => {
    const entries = Object.entries({ territory: place?.mrc ?? place?.region, legalForm, foundedOn: foundedOn?.slice(0, 4), employees });
    return entries.filter(([, value]) => value !== undefined);
  };
  // One trait alone is a cell, and two who share nothing known cannot be compared.
  const groups = groupBy(enterprises, (each) => (read(each).length < 3 ? undefined : JSON.stringify(read(each))));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length > 0) return [];
    const [enterprise, index] = first;
    const fields = read(enterprise).map(([field]) => field);
    return [buildDiagnostic(uniqueCombination, ['enterprises', index], { enterprise: enterprise.id, fields })];
  });
}

function listSmall({ cohorts }: Edition, smallest: number): Diagnostic[] {
  return [...cohorts.entries()].flatMap(([index, { id, members }]) =>
    members.length === 0 || members.length >= smallest
      ? []
      : [buildDiagnostic(smallCohort, ['cohorts', index], { cohort: id, count: members.length, smallest })],
  );
}

function listSameAnswers(observations: readonly Observation[]): Diagnostic[] {
  const groups = groupBy(observations, ({ indicator, role, from, to, value, enterprise }) =>
    value.kind === 'choice' && enterprise !== undefined ? [indicator, role, from, to].join(' ') : undefined,
  );
  return [...groups.values()].flatMap((group) => {
    const answers = new Set(group.map(([{ value }]) => (value.kind === 'choice' ? value.code : '')));
    const enterprises = new Set(group.map(([{ enterprise }]) => enterprise));
    const [first] = group;
    const [answer] = answers;
    if (first === undefined || answer === undefined || answers.size > 1 || enterprises.size < 2) return [];
    const path: DiagnosticPath = ['observations', first[1]];
    return [buildDiagnostic(sameAnswer, path, { indicator: first[0].indicator, answer, count: enterprises.size })];
  });
}

/** What is left that finds someone outside, and what someone wrote or said: one note of each, at the first place. */
function listLeft(leaves: readonly Leaf[]): Diagnostic[] {
  const isFound = ({ field, at, value }: Leaf): boolean =>
    (field.holds === 'identifier' && field.class !== 'public') ||
    (['person-name', 'organisation-name'].includes(field.holds) && field.class !== 'public' && !isStandIn(value)) ||
    at === 'enterprise.previousIds';
  const isWords = ({ at }: Leaf): boolean => at === 'observedValue.text';
  const isText = ({ field, value }: Leaf): boolean =>
    (field.holds === 'text' || field.holds === 'json') && ['personal', 'sensitive'].includes(field.class) && !isNeutralText(value);
  const isTitle = ({ field, at, value }: Leaf): boolean =>
    field.holds === 'text' && field.class === 'organisational' && at !== 'place.municipality' && !isNeutralText(value);
  const linked = leaves.filter((leaf) => isFound(leaf) && !(isWho(leaf.field.of) && leaf.at !== 'enterprise.previousIds'));
  const texts = leaves.filter((leaf) => isText(leaf) && !leaf.at.startsWith('observedValue.'));
  const titles = leaves.filter(isTitle);
  const tell = (found: readonly Leaf[]) => ({ count: found.length, fields: [...new Set(found.map(({ at }) => at))] });
  return [
    ...linked
      .slice(0, 1)
      .map(({ path }) => buildDiagnostic(linkedOutside, path, tell(linked), { related: linked.slice(1, 20).map((leaf) => leaf.path) })),
    ...leaves.filter(isWords).map(({ path }) => buildDiagnostic(quotation, path, {})),
    ...texts
      .slice(0, 1)
      .map(({ path }) => buildDiagnostic(freeText, path, tell(texts), { related: texts.slice(1, 20).map((leaf) => leaf.path) })),
    ...titles
      .slice(0, 1)
      .map(({ path }) => buildDiagnostic(unreadText, path, tell(titles), { related: titles.slice(1, 20).map((leaf) => leaf.path) })),
  ];
}

/** Whether what stands for a name is none: words that say so, an alias by letter, or a pseudonym, which has the form of an id. */
const isStandIn = (name: unknown): boolean =>
  typeof name === 'string' && (name === neutralName || idPattern.test(name) || /^(?:Entreprise|Enterprise) [A-Z]+$/u.test(name));
