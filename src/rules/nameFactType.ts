import type { BilingualText } from '../base/localizedText';
import type { FactType } from '../model/fact';

/** What a diagnostic says of a type of fact: `type` for programs, and what answers of it are, as it stands in a sentence. */
export type NamedFactType = Readonly<Record<'typeFr' | 'typeEn', string>> & { readonly type: FactType };

const words: Readonly<Record<FactType, BilingualText>> = {
  boolean: { fr: 'oui ou non', en: 'yes or no' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  ratio: { fr: 'une proportion', en: 'a ratio' },
  cents: { fr: 'un montant', en: 'an amount of money' },
  date: { fr: 'une date', en: 'a date' },
  choice: { fr: 'un seul choix', en: 'one choice' },
  choices: { fr: 'une liste de choix', en: 'a list of choices' },
};

/**
 * A type of fact, and what its answers are in both languages.
 *
 * @example
 * nameFactType('integer') // => { type: 'integer', typeFr: 'un nombre entier', typeEn: 'a whole number' }
 */
export function nameFactType(type: FactType): NamedFactType {
  return { type, typeFr: words[type].fr, typeEn: words[type].en };
}
