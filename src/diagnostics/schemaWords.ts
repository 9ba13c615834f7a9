import type { BilingualText } from '../base/localizedText';
import { formatCount } from '../base/formatCount';
import { formatInteger } from '../base/formatInteger';
import { shortenText } from '../base/shortenText';

const typeWords: Readonly<Record<string, BilingualText>> = {
  text: { fr: 'un texte', en: 'a text' },
  date: { fr: 'une date', en: 'a date' },
  time: { fr: 'une heure', en: 'a time of day' },
  instant: { fr: 'un instant', en: 'an instant' },
  duration: { fr: 'une durée', en: 'a duration' },
  id: { fr: 'un identifiant', en: 'an id' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  number: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: 'une valeur logique (true ou false)', en: 'a boolean (true or false)' },
  list: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  choice: { fr: 'un des choix possibles', en: 'one of the possible choices' },
  cents: { fr: 'un nombre entier de cents', en: 'a whole number of cents' },
  'json-text': { fr: 'un texte JSON', en: 'a JSON text' },
  null: { fr: 'null', en: 'null' },
  other: { fr: 'autre chose', en: 'something else' },
};

/**
 * What a schema expects or a document holds, as it stands in a sentence; the name itself, in quotation marks, when it is none of ours.
 *
 * @example
 * nameType('list') // => { fr: 'une liste', en: 'a list' }
 */
export function nameType(type: string): BilingualText {
  const words = Object.hasOwn(typeWords, type) ? typeWords[type] : undefined;
  const quoted = shortenText(type, 60);
  return words ?? { fr: `«\u00a0${quoted}\u00a0»`, en: `"${quoted}"` };
}

/**
 * So many characters or items, with the plural of each language: in French it starts at two.
 *
 * @param of - `text` counts characters, anything else counts items.
 * @example
 * countParts('list', 2) // => { fr: '2\u00a0éléments', en: '2 items' }
 * countParts('text', 1) // => { fr: '1\u00a0caractère', en: '1 character' }
 */
export function countParts(of: string, count: number): BilingualText {
  const [fr, en] = of === 'text' ? ['caractère', 'character'] : ['élément', 'item'];
  return {
    fr: formatCount(count, { locale: 'fr', one: fr, several: `${fr}s` }),
    en: formatCount(count, { locale: 'en', one: en, several: `${en}s` }),
  };
}

/**
 * A limit with its thousands apart, in both languages.
 *
 * @example
 * writeLimit(1_000_000) // => { fr: '1\u00a0000\u00a0000', en: '1,000,000' }
 */
export function writeLimit(limit: number): BilingualText {
  return { fr: formatInteger(limit, { locale: 'fr' }), en: formatInteger(limit, { locale: 'en' }) };
}
