import { demandOptions } from '../base/demandOptions';
import type { DiagnosticPath } from '../diagnostics/diagnostic';
import type { DocumentKindId, DocumentOf } from '../model/documents/registry';
import type { RuleSet } from '../model/ruleSet';
import { buildPseudonyms } from './buildPseudonyms';
import { buildTelling } from './buildTelling';
import { classifyFacts } from './classifyFacts';
import { findClass } from './findClass';
import { findFields } from './findFields';
import { buildNeutralText } from './neutralText';
import { isCodeText } from './isCodeText';
import { rewriteFields, type Leaf } from './rewriteFields';
import { visitFields } from './visitFields';

/** What a pseudonym stands for: the id of a record, or a name. */
export type PseudonymKind = 'id' | 'name';

/** How pseudonyms are made. */
export interface PseudonymizeOptions {
  /**
   * Gives each id and each name its pseudonym, in the form of an id (lower-case letters, digits, hyphens, at most 64 characters): the same
   * each time, another for each. Keep it secret: with it, or with a plain hash that anyone can compute, the names come back.
   */
  readonly key: (original: string, kind: PseudonymKind) => string;
  /** Rule sets whose facts say which answers are personal: those are dropped. Absent: only answers in free words are. */
  readonly ruleSets?: readonly RuleSet[];
}

/** A document under pseudonyms, and what could not be carried over. */
export interface PseudonymizedDocument<Document> {
  readonly document: Document;
  /** Fields taken out or emptied: free text about people, addresses, what a hidden name was read in. */
  readonly dropped: readonly { readonly path: DiagnosticPath; readonly field: string }[];
  /**
   * What stays and may tell: ids of templates, activities, programs… that hold the id or the name of someone, as a program `pole-2020` beside
   * the partner `pole`, for they name what others look up; texts where a word is a name or an ordinary word, as « Rose et bleu »: read them.
   */
  readonly remaining: readonly { readonly path: DiagnosticPath; readonly field: string }[];
}

/**
 * The document with its people and organisations under pseudonyms: same shape, same counts, and references that still lead where they led.
 *
 * Ids of records and names are replaced by what `key` gives, the same everywhere; ids of definitions (a template, an activity, a rule set)
 * stay. Addresses, NEQ, telephones and web sites, free text about people, and `x`, are taken out; other texts stay, unless a name, whole or
 * in part (« avec Mme Côté », « Visite du Sabord »), an id or an address of the document is read in them.
 *
 * This depersonalizes; it makes nobody anonymous: what is left may single someone out (`listReidentificationRisks`), and whoever holds the key
 * can go back.
 *
 * @param document - A document of any kind in its current version, as `openDocument` gives it.
 * @throws RangeError when two originals get one pseudonym, when one is malformed, or tells its original; TypeError or RangeError when it is no document.
 * @example
 * const numbers = new Map();
 * const key = (original) => `p-${numbers.get(original) ?? numbers.set(original, numbers.size + 1).size}`;
 * const edition = buildEdition({ partners: [buildPartner({ id: 'pole', name: 'Pôle de la Mauricie' })], owners: ['pole'] });
 * const { document } = pseudonymizeDocument(edition, { key });
 *
 * document.owners // => ['p-1']
 * document.partners.map(({ id, name }) => [id, name]) // => [['p-1', 'p-2']]
 */
export function pseudonymizeDocument<Document extends DocumentOf<DocumentKindId>>(
  document: Document,
  options: PseudonymizeOptions,
): PseudonymizedDocument<Document> {
  const { key, ruleSets = [] } = demandOptions('pseudonymizeDocument', options, 'key');
  if (typeof key !== 'function') throw new TypeError(`pseudonymizeDocument: key must be a function, not ${typeof key}`);
  const facts = classifyFacts(ruleSets);
  const { noun } = findFields('pseudonymizeDocument', document);

  const hidden: Leaf[] = [];
  visitFields(document, noun, (leaf) => {
    if (['person-name', 'organisation-name', 'identifier'].includes(leaf.field.holds) || isRecordId(leaf)) hidden.push(leaf);
  });
  const { tellsInId, tellsInText } = buildTelling(hidden.filter(({ field }) => field.of !== 'record'));
  const replace = buildPseudonyms(key, new Set(hidden.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))));

  const dropped: { path: DiagnosticPath; field: string }[] = [];
  const remaining: { path: DiagnosticPath; field: string }[] = [];
  const made = rewriteFields(document, noun, {
    leaf: (leaf) => {
      const { field, value, path, at, optional } = leaf;
      const drop = (left?: unknown) => {
        dropped.push({ path, field: at });
        return left;
      };
      const privacyClass = findClass(leaf, facts);
      const isPrivate = privacyClass === 'personal' || privacyClass === 'sensitive';
      switch (field.holds) {
        case 'id':
          if (isRecordId(leaf)) return replace(String(value), 'id');
          if (typeof value === 'string' && tellsInId(value) !== undefined) remaining.push({ path, field: at });
          return value;
        case 'person-name':
        case 'organisation-name':
          return replace(String(value), 'name');
        case 'plain':
          return value;
        case 'answer':
          return facts.get(String(path.at(-1))) === 'personal' || !isCodeText(value) || tellsInText(value) === 'sure' ? drop() : value;
        case 'identifier':
          return drop();
        case 'text':
        case 'json': {
          const told = tellsInText(value);
          if (isPrivate || told === 'sure') return drop(optional || field.holds === 'json' ? undefined : buildNeutralText(value));
          if (told === 'unsure') remaining.push({ path, field: at });
          return value;
        }
      }
    },
  });
  if (made === undefined) throw new RangeError('pseudonymizeDocument: nothing of the document stands; it lacks what its kind needs');
  // Its fields were asked one by one by the classes of its own type.
  return { document: made as Document, dropped, remaining };
}

const isRecordId = ({ field }: Leaf): boolean => field.holds === 'id' && field.of !== 'definition';
