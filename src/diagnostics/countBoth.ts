import { formatCount } from '../base/formatCount';
import type { BilingualText } from '../base/localizedText';

/** A word for one thing, then for several. */
type Forms = readonly [one: string, several: string];

/** What messages count most. */
const words = {
  person: { fr: ['personne', 'personnes'], en: ['person', 'people'] },
  enterprise: { fr: ['entreprise', 'entreprises'], en: ['enterprise', 'enterprises'] },
  seat: { fr: ['place', 'places'], en: ['seat', 'seats'] },
} as const satisfies Readonly<Record<string, Readonly<Record<'fr' | 'en', Forms>>>>;

/**
 * So many people, enterprises or seats, as they stand in a sentence of each language: 0 is singular in French, plural in English.
 *
 * @example
 * countBoth(0, 'person') // => { fr: '0\u00a0personne', en: '0 people' }
 * countBoth(2, 'seat') // => { fr: '2\u00a0places', en: '2 seats' }
 */
export function countBoth(count: number, of: keyof typeof words): BilingualText {
  const { fr, en } = words[of];
  return {
    fr: formatCount(count, { locale: 'fr', one: fr[0], several: fr[1] }),
    en: formatCount(count, { locale: 'en', one: en[0], several: en[1] }),
  };
}
