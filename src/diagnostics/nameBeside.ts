import { pickText, type LocalizedText } from '../base/localizedText';

/**
 * A name in both languages, to put beside an id in the parameters of a diagnostic: its texts say it in place of the id.
 *
 * @example
 * nameBeside('gate', { fr: 'Lancement' }) // => { gateFr: 'Lancement', gateEn: 'Lancement' }
 */
export function nameBeside<Key extends string>(key: Key, name: LocalizedText): Readonly<Partial<Record<`${Key}Fr` | `${Key}En`, string>>> {
  // The keys of the literal are those of the type, which TypeScript widens to any text.
  return { [`${key}Fr`]: pickText(name, 'fr'), [`${key}En`]: pickText(name, 'en') } as Record<`${Key}Fr` | `${Key}En`, string>;
}
