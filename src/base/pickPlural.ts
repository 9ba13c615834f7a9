import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';

/** A word in one language, for one thing and for several. */
export interface PluralForms {
  readonly locale: Locale;
  readonly one: string;
  readonly several: string;
}

/**
 * The word that agrees with a number: in French the plural starts at two (0 séance, 1,5 heure, 2 séances), in English all but one is plural.
 *
 * @param count - Its sign does not matter; fractions are welcome.
 * @example
 * pickPlural(0, { locale: 'fr', one: 'séance', several: 'séances' }) // => 'séance'
 * pickPlural(0, { locale: 'en', one: 'session', several: 'sessions' }) // => 'sessions'
 */
export function pickPlural(count: number, forms: PluralForms): string {
  const { locale, one, several } = demandOptions('pickPlural', forms, 'locale', 'one', 'several');
  const size = Math.abs(count);
  return (locale === 'fr' ? size < 2 : size === 1) ? one : several;
}
