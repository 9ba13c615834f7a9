import { foldText } from '../base/compareText';
import { findNearestName } from '../base/nearestName';
import { simplifyName } from './simplifyName';

/** What a name that someone typed means: one thing, several, or none; then the nearest, if one is near. */
export type NameMatch<Item> =
  | {
      /** One thing bears the name. */
      readonly kind: 'found';
      /** What bears it. */
      readonly entry: Item;
    }
  | {
      /** Several bear it, or begin so. */
      readonly kind: 'ambiguous';
      /** All of them. */
      readonly entries: readonly Item[];
    }
  | {
      /** Nothing bears it. */
      readonly kind: 'none';
      /** What was perhaps meant. Absent: nothing is near. */
      readonly nearest?: Item;
    };

const longestName = 300;

/** The title of an MRC written after its name: « Mékinac (MRC) », « Pontiac MRC ». */
const lastTitle = / (?:mrc|m r c|rcm|municipalite regionale de comte|regional county municipality)$/u;

/**
 * Finds what a name means among some things, each known by several names: built once, asked many times.
 *
 * A name written as it is, accents and case apart, comes first; then one that differs by hyphens, articles or « St », or bears « MRC » at its end. Words that only begin a
 * name find nothing by themselves: they begin several, and it is ambiguous, or one, and that is the nearest.
 */
export function buildNameFinder<Item>(
  items: readonly Item[],
  listNames: (item: Item) => readonly string[],
): (typed: string) => NameMatch<Item> {
  const names = items.flatMap((item) => listNames(item).map((name) => ({ item, name, folded: foldText(name) })));
  const byFolded = new Map<string, Set<Item>>();
  for (const { item, folded } of names) addTo(byFolded, folded, item);
  let byKey: Map<string, Set<Item>> | undefined;

  return (typed) => {
    const folded = typed.length > longestName ? '' : foldText(typed);
    const exact = byFolded.get(folded);
    if (exact !== undefined) return settle([...exact]);
    const key = simplifyName(folded);
    if (key === '') return { kind: 'none' };
    if (byKey === undefined) {
      byKey = new Map();
      for (const entry of names) addTo(byKey, simplifyName(entry.folded), entry.item);
    }
    const same = byKey.get(key) ?? byKey.get(key.replace(lastTitle, ''));
    if (same !== undefined) return settle([...same]);
    const begun = new Set([...byKey].filter(([other]) => other.startsWith(`${key} `)).flatMap(([, found]) => [...found]));
    const [only] = begun;
    if (begun.size > 1) return settle(items.filter((item) => begun.has(item)));
    if (only !== undefined) return { kind: 'none', nearest: only };
    const near = findNearestName(typed, names.map(({ name }) => name).filter(hasLetter));
    const nearest = near === undefined ? undefined : names.find(({ name }) => name === near);
    return nearest === undefined ? { kind: 'none' } : { kind: 'none', nearest: nearest.item };
  };
}

/** Whether a name can be misspelt: a number next to another means another thing. */
export function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

function addTo<Item>(index: Map<string, Set<Item>>, name: string, item: Item): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, new Set([item]));
  else known.add(item);
}

function settle<Item>(entries: readonly Item[]): NameMatch<Item> {
  const [found, ...others] = entries;
  if (found === undefined) return { kind: 'none' };
  return others.length > 0 ? { kind: 'ambiguous', entries } : { kind: 'found', entry: found };
}
