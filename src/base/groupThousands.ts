import type { Locale } from './localizedText';

/**
 * Digits with their thousands apart: a no-break space in French, a comma in English.
 *
 * @param digits - A whole number, 0 or more, however long.
 * @example
 * groupThousands('1234567', 'fr') // => '1\u00a0234\u00a0567'
 */
export function groupThousands(digits: string, locale: Locale): string {
  // By hand: a pattern that looks ahead to the end of the number takes a time that grows with the square of its length.
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(locale === 'fr' ? '\u00a0' : ',');
}
