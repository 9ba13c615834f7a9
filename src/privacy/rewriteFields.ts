import type { DiagnosticPath } from '../diagnostics/diagnostic';
import { sensitive, type AnyNoun, type AnyShape, type AnyTree, type Field } from './fields/field';

/** A record on the way to a field, the document itself first. */
export interface RecordAt {
  readonly noun: string;
  readonly path: DiagnosticPath;
  readonly record: Readonly<Record<string, unknown>>;
}

/** A place in a document: a field, a list or a record. */
export interface Part {
  readonly value: unknown;
  readonly path: DiagnosticPath;
  /** Its name from the noun that has it, as `enterprise.revenue.totalCents`: the same in every document. */
  readonly at: string;
  /** Whether the document stays valid without it. */
  readonly optional: boolean;
  /** The records that hold it, the innermost last. */
  readonly records: readonly RecordAt[];
}

/** A field with its class, where it stands. */
export interface Leaf extends Part {
  readonly field: Field;
}

/** What becomes of each field. */
export interface Rewriting {
  /** What the field is to hold; `undefined` takes it out, and what cannot do without it goes with it. */
  readonly leaf: (leaf: Leaf) => unknown;
  /** What a list or a record becomes as a whole; `undefined` lets its own fields be asked. */
  readonly part?: (part: Part) => { readonly becomes: unknown } | undefined;
}

/** What no schema knows: nobody can say what it holds. */
const unclassed: Field = sensitive.json;

const isField = (tree: AnyTree): tree is Field => !Array.isArray(tree) && 'class' in tree && typeof tree.class === 'string';
const isList = (tree: AnyTree): tree is readonly [AnyTree] => Array.isArray(tree);
const isNoun = (tree: AnyNoun | AnyShape): tree is AnyNoun => typeof tree['noun'] === 'string';

/**
 * A document made again, each of its fields asked once, in its own order. `undefined` where nothing of it may stand.
 *
 * A list whose items all went goes too where it is optional, is left empty in the document itself or where it holds codes, and elsewhere takes
 * its record with it:
 * what comes out is valid where what went in was. What the classes do not know, in the wrong form or under an unknown key, is a sensitive
 * field.
 */
export function rewriteFields(document: object, noun: AnyNoun, { leaf, part }: Rewriting): unknown {
  return rewrite(noun, { value: document, path: [], at: noun.noun, optional: false, records: [] });

  function rewrite(tree: AnyTree, place: Part): unknown {
    if (isField(tree)) return leaf({ ...place, field: tree });
    const whole = part?.(place);
    if (whole !== undefined) return whole.becomes;
    const { value } = place;
    if (isList(tree)) return Array.isArray(value) ? rewriteList(tree[0], value, place) : leaf({ ...place, field: unclassed });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return leaf({ ...place, field: unclassed });
    return rewriteRecord(tree, value as Readonly<Record<string, unknown>>, place);
  }

  function rewriteList(item: AnyTree, items: readonly unknown[], place: Part): unknown {
    const kept = items.flatMap((value, index) => {
      const made = rewrite(item, { ...place, value, path: [...place.path, index] });
      return made === undefined ? [] : [made];
    });
    // Codes and figures leave a shorter list, as `expertise: []`; a list of texts or of ids with a hole in it would say something else.
    const mayShrink = !isField(item) || item.holds === 'plain';
    if (kept.length === items.length || (kept.length > 0 && mayShrink)) return kept;
    if (place.optional) return kept.length > 0 ? kept : undefined;
    return mayShrink && (isField(item) || place.records.length === 1) ? kept : undefined;
  }

  function rewriteRecord(tree: AnyNoun | AnyShape, record: Readonly<Record<string, unknown>>, place: Part): unknown {
    const { path } = place;
    const named = isNoun(tree) ? tree : undefined;
    const shape = named === undefined ? (tree as AnyShape) : named.fields;
    const at = named?.noun ?? place.at;
    const records = named === undefined ? place.records : [...place.records, { noun: named.noun, path, record }];
    const made: [string, unknown][] = [];
    for (const [key, value] of Object.entries(record)) {
      const found = findField(shape, key);
      const becomes = rewrite(found.tree, { value, path: [...path, key], at: `${at}.${found.name}`, optional: found.optional, records });
      if (becomes !== undefined) made.push([key, becomes]);
      else if (!found.optional) return undefined;
    }
    return Object.fromEntries(made);
  }
}

function findField(shape: AnyShape, key: string): { readonly tree: AnyTree; readonly name: string; readonly optional: boolean } {
  for (const [name, optional] of [
    [key, false],
    [`${key}?`, true],
    ['*', true],
  ] as const) {
    const tree = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (tree !== undefined) return { tree, name: name === '*' ? name : key, optional };
  }
  return { tree: unclassed, name: key, optional: true };
}
