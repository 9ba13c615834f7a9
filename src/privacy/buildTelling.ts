import { buildNameFinder, type Certainty } from './buildNameFinder';
import { buildPhraseFinder } from './buildPhraseFinder';
import { buildCommonWords } from './commonWords';
import { foldWord, listOrganisationParts, listPersonParts, splitWords, type NamePart } from './listNameParts';
import { listTexts } from './listTexts';
import { neutralName } from './neutralText';
import type { Leaf } from './rewriteFields';

/** What would tell who someone is, gathered from the fields that are hidden. */
export interface Telling {
  /** Whether an id is hidden or made of one that is, as `coaching-sabord-2` of `sabord`, or else is made of a hidden name. */
  readonly tellsInId: (id: string) => 'id' | 'name' | undefined;
  /** Whether a value holds a hidden name, address or id in one of its texts; `unsure` where a word there may be a name or an ordinary word. */
  readonly tellsInText: (value: unknown) => Certainty | undefined;
}

/** In a sentence, a shorter one would be an ordinary word. */
const shortest = 4;

/**
 * What the hidden fields would tell elsewhere. Names are looked for whole and in part: the surname or the first name of a person, the name
 * of an organisation without its legal form. Ids and what finds someone outside are looked for only when they have four characters or more,
 * for an id `a` is in every sentence.
 *
 * @param shown - Fields that stay: what is part of a name there tells a hidden one only after a title, « M. Desjardins ».
 */
export function buildTelling(
  hidden: readonly Pick<Leaf, 'field' | 'value'>[],
  shown: readonly Pick<Leaf, 'field' | 'value'>[] = [],
): Telling {
  const common = buildCommonWords();
  const ids = new Set<string>();
  const phrases = new Set<string>();
  const people = new Set<string>();
  const organisations = new Set<string>();
  for (const { field, value } of hidden) {
    if (typeof value !== 'string' || value === neutralName) continue;
    if (field.holds === 'id') ids.add(value);
    if (field.holds === 'person-name') people.add(value);
    if (field.holds === 'organisation-name') organisations.add(value);
    const isFinding = field.holds === 'id' || field.holds === 'identifier';
    if (isFinding && value.length >= shortest && !/^\d+$/u.test(field.holds === 'id' ? value : '')) phrases.add(value);
  }
  const shownWords = new Set(
    shown.flatMap(({ field, value }) => {
      const isName = field.holds === 'person-name' || field.holds === 'organisation-name';
      return isName && typeof value === 'string' ? splitWords(value).map(foldWord) : [];
    }),
  );
  const parts = [
    ...[...people].flatMap((name) => listPersonParts(name, common)).map((part) => lessen(part, shownWords)),
    ...[...organisations].flatMap((name) => listOrganisationParts(name, common)),
  ];
  const isInId = buildPhraseFinder(ids);
  const isInText = buildPhraseFinder(phrases);
  const findName = buildNameFinder(parts);
  // The same ids come back in thousands of records.
  const judged = new Map<string, 'id' | 'name' | undefined>();
  const tellsInId = (id: string) => {
    if (!judged.has(id)) judged.set(id, isInId(id) ? 'id' : findName(id) === 'sure' ? 'name' : undefined);
    return judged.get(id);
  };
  return {
    tellsInId,
    tellsInText: (value) => {
      const found = listTexts(value).map((text) => (isInText(text) ? 'sure' : findName(text)));
      return found.includes('sure') ? 'sure' : found.includes('unsure') ? 'unsure' : undefined;
    },
  };
}

/** One word that a name shown has too tells nobody, unless a title comes before. */
function lessen(part: NamePart, shown: ReadonlySet<string>): NamePart {
  const [only = ''] = part.words;
  return part.words.length === 1 && shown.has(only) ? { ...part, clue: 'titled' } : part;
}
