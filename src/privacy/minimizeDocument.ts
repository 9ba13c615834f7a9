import { demandOptions } from '../base/demandOptions';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { DocumentKindId, DocumentOf } from '../model/documents/registry';
import type { RuleSet } from '../model/ruleSet';
import { buildAliases } from './buildAliases';
import { buildTelling } from './buildTelling';
import { classifyFacts } from './classifyFacts';
import { isWho, type PrivacyClass } from './fields/field';
import { findClass } from './findClass';
import { findFields } from './findFields';
import { findUse } from './findUse';
import { judgeField } from './judgeField';
import { nameEnterprises } from './nameEnterprises';
import { buildNeutralText, neutralName } from './neutralText';
import { rewriteFields, type Leaf, type Part } from './rewriteFields';
import type { UseId } from './uses/registry';
import { isNamed, type Use } from './uses/use';
import { visitFields } from './visitFields';

/** What to keep a document for. */
export interface MinimizeOptions {
  /** The use that it is for: one that the library knows, or one of yours, whole. */
  readonly use: UseId | Use;
  /** Rule sets whose facts say which answers are personal. Absent: every answer is. */
  readonly ruleSets?: readonly RuleSet[];
}

/** Something that the use does not need. */
export interface RemovedField {
  /** Where it was, in the document given. */
  readonly path: DiagnosticPath;
  /** Its name from the noun that has it, as `contact.email`. */
  readonly field: string;
  /** Its class. `null`: a list or a record as a whole. */
  readonly class: PrivacyClass | null;
  /** Why: its class, its name in the use, no consent for it, or because it holds what is hidden elsewhere. */
  readonly why: 'class' | 'use' | 'consent' | 'tells';
  /** What stands in its place: nothing, words that say so, or an alias. */
  readonly left: 'nothing' | 'neutral' | 'alias';
}

/** A document with what a use needs, and what was taken out of it. */
export interface MinimizedDocument<Document> {
  readonly document: Document;
  /** In the order of the document. */
  readonly removed: readonly RemovedField[];
  /**
   * What stays and may tell: ids of templates, activities, programs… that hold a hidden id or name, as a program `pole-2020` beside the partner
   * `pole`, for they name what others look up; once each, ids that the use needs though they hold a hidden name; texts where a word is a
   * hidden name or an ordinary word, as « Rose et bleu »: read them.
   */
  readonly remaining: readonly { readonly path: DiagnosticPath; readonly field: string }[];
}

/**
 * The document with only what a use needs, still valid, and the list of what was taken out.
 *
 * What may be absent is taken out. What may not is replaced by words that say so, or by an alias (`advisor-1`, « Entreprise A »), the same
 * wherever it is mentioned: never by something that looks real. A text that would tell a name hidden elsewhere, whole or in part (« avec
 * Mme Côté », « Visite du Sabord »), is replaced too. Words that nobody consented to have used become `suppressed`.
 *
 * The people and enterprises may still be recognised by what is left: see `listReidentificationRisks`.
 *
 * @param document - A document of any kind in its current version, as `openDocument` gives it; what its schema does not know is taken out.
 * @throws TypeError or RangeError when it is no such document, or no use has this name.
 * @example
 * const edition = buildEdition({ advisors: [buildAdvisor({ id: 'julie', name: 'Julie Côté' })] });
 * const { document, removed } = minimizeDocument(edition, { use: 'publication' });
 *
 * document.advisors[0]?.id // => 'advisor-1'
 * document.advisors[0]?.name // => 'Nom retiré / Name removed'
 * removed[1] // => { path: ['advisors', 0, 'name'], field: 'advisor.name', class: 'personal', why: 'class', left: 'neutral' }
 */
export function minimizeDocument<Document extends DocumentOf<DocumentKindId>>(
  document: Document,
  options: MinimizeOptions,
): MinimizedDocument<Document> {
  const required = demandOptions('minimizeDocument', options, 'use');
  const use = findUse('minimizeDocument', required.use);
  const facts = classifyFacts(required.ruleSets ?? []);
  const { noun } = findFields('minimizeDocument', document);
  const judge = (leaf: Leaf) => judgeField(leaf, findClass(leaf, facts), use);

  const taken = new Set<string>();
  const shown = new Map<string, Leaf>();
  const hidden: Leaf[] = [];
  visitFields(document, noun, (leaf) => {
    const isId = leaf.field.holds === 'id';
    if (isId && typeof leaf.value === 'string') taken.add(leaf.value);
    if (judge(leaf) === undefined) {
      if (!isId && leaf.field.holds !== 'plain') shown.set(writeKey(leaf), leaf);
    } else if (!isId || isWho(leaf.field.of)) hidden.push(leaf);
  });
  // A name that the use needs in one place tells nothing in another, unless it is that of an enterprise that may not be named.
  const telling = hidden.filter((leaf) => !shown.has(writeKey(leaf)) || findClass(leaf, facts) !== leaf.field.class);
  const { tellsInId, tellsInText } = buildTelling(telling, [...shown.values()]);
  const aliasId = buildAliases(taken);
  const nameEnterprise = nameEnterprises(document, (id) => tellsInId(id) === 'id');

  const removed: RemovedField[] = [];
  const remaining: { path: DiagnosticPath; field: string }[] = [];
  const needed = new Set<string>();
  const remove = (part: Part, privacyClass: PrivacyClass | null, why: RemovedField['why'], left: unknown): unknown => {
    const form =
      left === undefined || isEmptyList(left) ? 'nothing' : privacyClass === null ? 'neutral' : isAlias(part, left) ? 'alias' : 'neutral';
    removed.push({ path: part.path, field: part.at, class: privacyClass, why, left: form });
    return left;
  };

  const made = rewriteFields(document, noun, {
    part: (part) => {
      if (isNamed(part.at, use.without) && !isEmptyList(part.value))
        return { becomes: remove(part, null, 'use', part.optional ? undefined : []) };
      const consent = readConsent(part.value);
      if (!part.at.startsWith('observation.value') || consent === undefined || use.consents.some((each) => each === consent))
        return undefined;
      return { becomes: remove(part, 'sensitive', 'consent', { kind: 'suppressed' }) };
    },
    leaf: (leaf) => {
      const { field, value, at } = leaf;
      const privacyClass = findClass(leaf, facts);
      if (field.holds === 'id') {
        const told = typeof value === 'string' ? tellsInId(value) : undefined;
        if (typeof value !== 'string' || told === undefined) return value;
        // The id of someone that the use needs is what it needs, though it holds a name: said once.
        const isNeeded = told === 'name' && isWho(field.of) && judge(leaf) === undefined;
        if (isNeeded && needed.has(value)) return value;
        if (isNeeded) needed.add(value);
        if (isNeeded || field.of === 'definition') {
          remaining.push({ path: leaf.path, field: at });
          return value;
        }
        return remove(leaf, privacyClass, judge(leaf) ?? 'tells', aliasId(value, nameAlias(leaf)));
      }
      const told = field.holds === 'plain' ? undefined : tellsInText(value);
      const why = judge(leaf) ?? (told === 'sure' ? 'tells' : undefined);
      if (why === undefined) {
        if (told === 'unsure') remaining.push({ path: leaf.path, field: at });
        return value;
      }
      const isWhole = ['contact', 'declaredConflict'].some((each) => at.startsWith(`${each}.`));
      if (leaf.optional || isWhole) return remove(leaf, privacyClass, why, undefined);
      const [holder] = leaf.records.slice(-1);
      const alias = holder?.noun === 'enterprise' ? nameEnterprise(String(holder.record['id'])) : undefined;
      if (field.holds === 'organisation-name') return remove(leaf, privacyClass, why, alias ?? neutralName);
      if (field.holds === 'person-name') return remove(leaf, privacyClass, why, neutralName);
      return remove(leaf, privacyClass, why, field.holds === 'text' ? buildNeutralText(value) : undefined);
    },
  });
  if (made === undefined)
    throw new RangeError(`minimizeDocument: nothing of the document stands for use "${use.id}"; it lacks what its kind needs`);
  // Its fields were asked one by one by the classes of its own type.
  return { document: made as Document, removed, remaining };
}

function readConsent(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'consent' in value ? value.consent : undefined;
}

/** A value with what it is there: a name shown as a name shows who bears it, the same words in an address or a title do not. */
const writeKey = ({ field, value }: Leaf): string => JSON.stringify([field.holds.endsWith('-name') ? 'name' : field.holds, value]);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const isAlias = (part: Part, left: unknown): boolean => typeof left === 'string' && left !== neutralName && typeof part.value === 'string';

/** The word of an alias: whose id it is, or the noun that bears it. */
function nameAlias({ field, records }: Leaf): string {
  if (isWho(field.of) && field.of !== undefined) return field.of;
  const noun = records.at(-1)?.noun ?? 'record';
  return noun.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
