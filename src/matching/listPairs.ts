/**
 * The pairs worth comparing, out of all that there are.
 *
 * Idea: records are filed under keys that two records of one enterprise most likely share, and only records filed together are compared: its
 * enterprise number; its site, telephone and mail; its address; the whole of its folded name; each of its words, together with the words one slip away;
 * each of its words with its postal code; each two of its rarest words. A drawer of more than 40 records says nothing and is passed over, so that
 * n records give at most some 40 × n × keys pairs: the cost grows with n, not with n².
 *
 * Only what makes two records one by itself, the same number or the same whole name, is never passed over: in such a drawer each record is paired with
 * the one before it, and links do the rest.
 *
 * What it misses: two records that share no number, site, telephone, mail nor address, and whose names share no rare word, no two words
 * and no word under one postal code: a name with a slip in each of its rare words, or two slips in its only one; an acronym beside the words it stands for.
 */
import type { WordWeights } from './names/weighWords';
import type { Traits } from './traits/readTraits';

/** Records in a drawer above which it says nothing. */
const fullDrawer = 40;
/** Words of a name, the rarest first, taken two by two. */
const rarestWords = 4;

/** Pairs of indexes of records, each once, the smaller index first. */
export function listPairs(
  records: readonly Traits[],
  { counts, nearWords }: Pick<WordWeights, 'counts'> & { readonly nearWords: ReadonlyMap<string, readonly string[]> },
): [number, number][] {
  const drawers = new Map<string, number[]>();
  const file = (key: string, index: number) => {
    const drawer = drawers.get(key);
    if (drawer === undefined) drawers.set(key, [index]);
    else if (drawer.at(-1) !== index) drawer.push(index);
  };
  for (const [index, { name, neq, website, phones, emails, domains, address, postalCode }] of records.entries()) {
    const rarest = [...name.words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    if (neq !== undefined) file(`neq ${neq}`, index);
    if (website !== undefined) file(`site ${website}`, index);
    if (address !== undefined) file(`address ${address}`, index);
    for (const phone of phones) file(`phone ${phone}`, index);
    for (const email of emails) file(`mail ${email}`, index);
    for (const domain of domains) file(`domain ${domain}`, index);
    // A name without a letter (« ??? ») is nobody's.
    if (name.joined !== '') file(`name ${name.joined}`, index);
    if (name.joined !== '') file(`words ${name.words.join(' ')}`, index);
    for (const word of name.words) {
      file(`word ${word}`, index);
      // A slip of a frequent word would bring with it every name that holds the word.
      if ((counts.get(word) ?? 0) <= fullDrawer) for (const other of nearWords.get(word) ?? []) file(`word ${other}`, index);
      if (postalCode !== undefined) file(`code ${postalCode} ${word}`, index);
    }
    for (const [at, word] of rarest.slice(0, rarestWords).entries()) {
      for (const other of rarest.slice(at + 1, rarestWords)) file(`two ${word < other ? `${word} ${other}` : `${other} ${word}`}`, index);
    }
  }
  const pairs = new Set<number>();
  for (const [key, drawer] of drawers) {
    if (drawer.length > fullDrawer) {
      if (/^(?:neq|name) /u.test(key))
        for (const [at, second] of drawer.slice(1).entries()) pairs.add((drawer[at] ?? 0) * records.length + second);
      continue;
    }
    for (const [at, first] of drawer.entries()) for (const second of drawer.slice(at + 1)) pairs.add(first * records.length + second);
  }
  return [...pairs].map((pair) => [Math.floor(pair / records.length), pair % records.length]);
}
