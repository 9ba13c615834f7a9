import { demandOptions } from './demandOptions';
import type { Locale } from './localizedText';

/**
 * Names joined as a sentence joins them; no comma before "et", as in fr-CA and en-CA.
 *
 * @example
 * formatList(['a', 'b', 'c'], { locale: 'fr' }) // => 'a, b et c'
 * formatList(['a', 'b'], { locale: 'en', conjunction: 'or' }) // => 'a or b'
 */
export function formatList(names: readonly string[], options: { readonly locale: Locale; readonly conjunction?: 'and' | 'or' }): string {
  const { locale, conjunction = 'and' } = demandOptions('formatList', options, 'locale');
  const word = locale === 'fr' ? { and: 'et', or: 'ou' }[conjunction] : conjunction;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}
