import { compareText } from '../base/compareText';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Enterprise } from '../model/enterprise';
import { duplicateEvidence } from './evidence/registry';
import { groupLinks } from './groupLinks';
import { judgePair } from './judgePair';
import { listPairs } from './listPairs';
import { findNearWords } from './names/findNearWords';
import { weighWords } from './names/weighWords';
import { proposeMerge, type MergeField } from './proposeMerge';
import { forgetShared } from './traits/forgetShared';
import { readTraits, type ListedEnterprise, type Traits } from './traits/readTraits';

/** Enterprises of one source, under the name that results call it. */
export interface EnterpriseList {
  /** As « registre » or « membres »; no two lists bear one name. */
  readonly list: string;
  /** Each with an id of its own in the list. */
  readonly enterprises: readonly Enterprise[];
}

/** What to report. */
export interface FindDuplicatesOptions {
  /** Score from which two enterprises are candidates, 0 to 100. 65 by default. */
  readonly reportFrom?: number;
  /** Score from which candidates are linked and so grouped, 0 to 100. 80 by default. */
  readonly linkFrom?: number;
}

/** Two enterprises that may be one. */
export interface DuplicateCandidate {
  /** The first in the order of lists' names, then of ids. */
  readonly first: ListedEnterprise;
  readonly second: ListedEnterprise;
  /** How likely they are one: a whole number from 0 to 100. No probability: an order to look at them in. */
  readonly score: number;
  /** True when the score is enough and no register number contradicts. */
  readonly linked: boolean;
  /** Why they may be one, each at the field that it is about; `formatDiagnostics` makes sentences of them. */
  readonly reasons: readonly Diagnostic[];
  /** Why they may be two; each has lowered the score. */
  readonly contradictions: readonly Diagnostic[];
}

/** Enterprises joined by links, and what one record made of them would hold. */
export interface DuplicateGroup {
  /** In the order of lists' names, then of ids. */
  readonly members: readonly ListedEnterprise[];
  /** The lowest score of the links that join them. */
  readonly score: number;
  /** True when two of them bear different well-formed NEQs: a third joined them. */
  readonly contradicted: boolean;
  /** What a merged record would hold, field by field; nothing is merged. */
  readonly proposal: readonly MergeField[];
}

/** What looking for duplicates gives. */
export interface DuplicateReport {
  /** The highest score first, then in the order of lists' names and ids. */
  readonly candidates: readonly DuplicateCandidate[];
  /** In the order of their first members. */
  readonly groups: readonly DuplicateGroup[];
}

/**
 * The enterprises that stand twice or more in one list or several: candidates with a score and its reasons, groups, and for each group what one record
 * would hold. Nothing is merged: somebody looks, and decides.
 *
 * Names are compared without accents, punctuation, articles, the order of their words and their legal form (« coop de solidarité », « inc. »,
 * « OBNL »); a rare word counts more than a frequent one. Enterprise numbers, sites, telephones, mail and addresses weigh in; two different
 * well-formed NEQs, municipalities or legal forms weigh against, are said, and two NEQs never link. The order of the lists and of their rows changes nothing.
 *
 * Pairs that share no number, site, telephone, mail, address, rare word nor pair of words are not compared: a name with slips in each of its
 * rare words, or an acronym beside the words it stands for, can be missed. Time grows with the number of enterprises, not with its square.
 *
 * @throws RangeError when two lists bear one name, two enterprises of a list one id, or a score is no whole number from 0 to 100.
 * @example
 * const { candidates, groups } = findDuplicates([
 *   { list: 'membres', enterprises: [{ id: 'sabord', name: 'Le Sabord, coop de solidarité', website: 'lesabord.qc.ca' }] },
 *   { list: 'registre', enterprises: [{ id: 'neq-1', name: 'COOPÉRATIVE DE SOLIDARITÉ LE SABORD', employees: 4 }] },
 * ]);
 *
 * candidates.map(({ score, reasons }) => [score, reasons[0].code]) // => [[95, 'duplicates/same-name']]
 * groups[0].proposal.map(({ path, state }) => [path[0], state]) // => [['employees', 'single'], ['name', 'conflict'], ['website', 'single']]
 */
export function findDuplicates(lists: readonly EnterpriseList[], options: FindDuplicatesOptions = {}): DuplicateReport {
  const { reportFrom = 65, linkFrom = 80 } = options;
  for (const [name, score] of Object.entries({ reportFrom, linkFrom })) {
    if (!Number.isInteger(score) || score < 0 || score > 100) {
      throw new RangeError(`findDuplicates: ${name} must be a whole number from 0 to 100, not ${String(score)}`);
    }
  }
  const records = forgetShared(readLists(lists));
  const { counts, weightOf } = weighWords(records.map(({ name }) => name));
  const nearWords = findNearWords(counts.keys());
  const judged: { readonly pair: readonly [number, number]; readonly candidate: DuplicateCandidate }[] = [];
  for (const [at, other] of listPairs(records, { counts, nearWords })) {
    const [a, b] = [records[at], records[other]];
    if (a === undefined || b === undefined) continue;
    const judgment = judgePair(a, b, { weightOf, evidence: duplicateEvidence, least: Math.min(reportFrom, linkFrom) });
    if (judgment === undefined) continue;
    const linked = judgment.score >= linkFrom && !hasTwoNumbers([a, b]);
    judged.push({ pair: [at, other], candidate: { first: a.listed, second: b.listed, linked, ...judgment } });
  }
  judged.sort((one, two) => two.candidate.score - one.candidate.score || one.pair[0] - two.pair[0] || one.pair[1] - two.pair[1]);
  return {
    candidates: judged.map(({ candidate }) => candidate).filter(({ score }) => score >= reportFrom),
    groups: buildGroups(records, judged),
  };
}

function buildGroups(
  records: readonly Traits[],
  judged: readonly { readonly pair: readonly [number, number]; readonly candidate: DuplicateCandidate }[],
): DuplicateGroup[] {
  const links = judged.filter(({ candidate }) => candidate.linked);
  const lowest = new Map<number, number>();
  for (const { pair, candidate } of links) {
    for (const index of pair) lowest.set(index, Math.min(lowest.get(index) ?? 100, candidate.score));
  }
  const groups = groupLinks(
    records.length,
    links.map(({ pair }) => pair),
  );
  return groups.map((indexes) => {
    const members = indexes.flatMap((index) => records[index] ?? []);
    return {
      members: members.map(({ listed }) => listed),
      score: Math.min(...indexes.map((index) => lowest.get(index) ?? 100)),
      contradicted: hasTwoNumbers(members),
      proposal: proposeMerge(members),
    };
  });
}

function hasTwoNumbers(members: readonly Traits[]): boolean {
  return new Set(members.flatMap(({ neq }) => neq ?? [])).size > 1;
}

/** Every enterprise, in the order of the lists' names, then of ids: that in which they were given no longer counts. */
function readLists(lists: readonly EnterpriseList[]): Traits[] {
  const names = new Set<string>();
  const all = lists.flatMap(({ list, enterprises }) => {
    if (names.has(list)) throw new RangeError(`findDuplicates: two lists are called "${list}"`);
    names.add(list);
    const ids = new Set<string>();
    return enterprises.map((enterprise) => {
      if (ids.has(enterprise.id)) throw new RangeError(`findDuplicates: two enterprises of list "${list}" have the id "${enterprise.id}"`);
      ids.add(enterprise.id);
      return readTraits(enterprise, list);
    });
  });
  return all.sort((a, b) => compareText(a.listed.list, b.listed.list) || compareText(a.listed.id, b.listed.id));
}
