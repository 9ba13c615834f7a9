import type { Activity } from '../model/activity';

type Text = Activity['title'];

/** A calendar shows no more of a title, and a text may be longer than any of it. */
const longest = 300;

/**
 * The title of what holds several activities: theirs, in order; the first alone where all would be too long, or miss a language.
 *
 * @example
 * joinTitles([{ fr: 'Idéation' }, { fr: 'Bilan' }]) // => { fr: 'Idéation et Bilan' }
 * joinTitles([{ fr: 'Idéation', en: 'Ideation' }, { fr: 'Bilan' }]) // => { fr: 'Idéation et Bilan' }
 */
export function joinTitles(titles: readonly Text[]): Text {
  const [first, ...others] = titles;
  if (first === undefined) throw new RangeError('joinTitles: one title was expected at least');
  if (others.length === 0) return first;
  const fr = join(
    titles.map((title) => title.fr),
    'et',
  );
  const en = join(
    titles.map((title) => title.en),
    'and',
  );
  if (fr !== undefined) return { fr, ...(en !== undefined && { en }) };
  return en === undefined ? first : { en };
}

function join(texts: readonly (string | undefined)[], word: 'et' | 'and'): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  if (known.length < texts.length) return undefined;
  const joined = `${known.slice(0, -1).join(', ')} ${word} ${known.at(-1) ?? ''}`;
  return joined.length > longest ? known[0] : joined;
}
