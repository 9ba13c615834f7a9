import { pickText, type Locale, type LocalizedText } from '../base/localizedText';

/** Things of one kind that no source says, under one remark. */
export interface Assumption {
  /** Key of the list where they stand, as `advisors` or `activities`; empty at the root. */
  readonly of: string;
  /** Names of the things, in the order of the document. */
  readonly names: readonly string[];
  /** Why, where the document says it. */
  readonly note?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Names a thing better than its own id can: an observation by its indicator. `undefined` leaves its own name. */
export type AssumptionNamer = (thing: Json, of: string) => string | undefined;

/**
 * Everything that a document marks as assumed, gathered by the list where it stands and by its remark, in the order of the document.
 *
 * A part that is assumed inside a thing that is not bears the name of the thing that holds it.
 */
export function listAssumptions(
  document: object,
  { locale, name: rename }: { readonly locale: Locale; readonly name?: AssumptionNamer },
): Assumption[] {
  const gathered = new Map<string, { of: string; names: string[]; note: string | undefined }>();
  const visit = (node: unknown, of: string, holder: string) => {
    if (Array.isArray(node)) for (const item of node) visit(item, of, holder);
    else if (isObject(node)) {
      const own = rename?.(node, of) ?? nameOf(node, locale);
      const name = own ?? holder;
      if (node['assumed'] === true) {
        const note = isText(node['note']) ? pickText(node['note'], locale) : undefined;
        const key = `${of}\n${note ?? ''}`;
        const group = gathered.get(key) ?? { of, names: [], note };
        if (name !== '' && !group.names.includes(name)) group.names.push(name);
        gathered.set(key, group);
      }
      // `x` is the caller's own: what is marked there is not ours to print.
      for (const [child, value] of Object.entries(node)) if (child !== 'x') visit(value, Array.isArray(value) ? child : of, name);
    }
  };
  visit(document, '', '');
  return [...gathered.values()].map(({ of, names, note }) => ({ of, names, ...(note === undefined ? {} : { note }) }));
}

function isObject(node: unknown): node is Json {
  return typeof node === 'object' && node !== null;
}

function isText(value: unknown): value is LocalizedText {
  return isObject(value) && (typeof value['fr'] === 'string' || typeof value['en'] === 'string');
}

function nameOf(node: Json, locale: Locale): string | undefined {
  if (node['anonymous'] === true) return undefined;
  for (const key of ['title', 'label', 'shortName', 'name', 'id']) {
    const value = node[key];
    if (typeof value === 'string') return value;
    if (isText(value)) return pickText(value, locale);
  }
  return undefined;
}
