import { pickText } from '../base/localizedText';
import type { Fact } from '../model/fact';

/** What a diagnostic says of the fact it is about: `fact` for programs, its label for readers of each language. */
export type NamedFact = Readonly<Record<'fact' | 'factFr' | 'factEn', string>>;

/**
 * The id of a fact, and its label in both languages; the one it has where the other is missing.
 *
 * @example
 * nameFact({ id: 'form', label: { fr: 'Forme juridique' } }) // => { fact: 'form', factFr: 'Forme juridique', factEn: 'Forme juridique' }
 */
export function nameFact({ id, label }: Pick<Fact, 'id' | 'label'>): NamedFact {
  return { fact: id, factFr: pickText(label, 'fr'), factEn: pickText(label, 'en') };
}
