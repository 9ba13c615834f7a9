import { describeGiven, suggestGiven } from './describeGiven';

/**
 * The list given to a function, once it is seen to be one.
 *
 * @param owner - The public name of the function.
 * @param noun - What it is a list of, as `sessions`.
 * @param hint - The mistake usually made, as `pass its .sessions`; absent, none is known.
 * @throws TypeError when it is no list.
 */
export function demandList<Item>(owner: string, noun: string, list: readonly Item[], hint = ''): readonly Item[] {
  const given: unknown = list;
  if (Array.isArray(given)) return list;
  const known = suggestGiven(given);
  const end = known === '' && hint !== '' && typeof given === 'object' && given !== null ? `: ${hint}` : known;
  throw new TypeError(`${owner}: a list of ${noun} was expected, not ${describeGiven(given)}${end}`);
}
