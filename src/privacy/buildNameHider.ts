import { hashDocument } from '../base/hash';
import type { Locale } from '../base/localizedText';
import type { Edition } from '../model/edition';

/** Keeps what is printed from telling who an enterprise is that may not be named. */
export interface NameHider {
  /** What such an enterprise is called; `undefined` for one that may be named. */
  readonly nameHidden: (id: string, locale: Locale) => string | undefined;
  /** A text with its name, and its id between quotation marks as diagnostics write it, replaced by what it is called. */
  readonly hideNames: (text: string, locale: Locale) => string;
  /** An id as it may be printed: a hash where one of its parts is the id of such an enterprise. Different ids stay different. */
  readonly hideId: (id: string) => string;
}

/**
 * Prepares an edition's aliases: the one that the enterprise was given, or « Entreprise A », a letter by its place among those that may not
 * be named (Z is followed by AA). The letter stays as long as none is added before it.
 *
 * This hides names; it does not make anyone anonymous: what an enterprise does and when it meets may still tell who it is.
 */
export function buildNameHider({ enterprises }: Pick<Edition, 'enterprises'>): NameHider {
  const hidden = enterprises.filter(({ anonymous }) => anonymous === true);
  const ranks = new Map(hidden.map(({ id }, index) => [id, index]));
  const aliases = new Map(hidden.map(({ id, alias }) => [id, alias]));
  const told = new Map(
    hidden.flatMap(({ id, name }) => [[name, id] as const, [`«\u00a0${id}\u00a0»`, id] as const, [`"${id}"`, id] as const]),
  );
  // One pass, the longest first: a name may be part of another, or of an alias.
  const names = [...told.keys()].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const nameHidden = (id: string, locale: Locale): string | undefined => {
    const rank = ranks.get(id);
    if (rank === undefined) return undefined;
    return aliases.get(id) ?? `${locale === 'fr' ? 'Entreprise' : 'Enterprise'} ${writeLetters(rank)}`;
  };
  return {
    nameHidden,
    hideNames: (text, locale) => {
      if (hidden.length === 0) return text;
      return text.replaceAll(pattern, (found) => {
        const alias = nameHidden(told.get(found) ?? '', locale) ?? '';
        return found.startsWith('«') ? `«\u00a0${alias}\u00a0»` : found.startsWith('"') ? `"${alias}"` : alias;
      });
    },
    hideId: (id) => (hidden.some((each) => `-${id}-`.includes(`-${each.id}-`)) ? `id-${hashDocument(id).slice(7, 23)}` : id),
  };
}

/** A, B, … Z, AA, AB: 0 is A. */
function writeLetters(rank: number): string {
  const last = String.fromCodePoint(65 + (rank % 26));
  return rank < 26 ? last : `${writeLetters(Math.floor(rank / 26) - 1)}${last}`;
}
