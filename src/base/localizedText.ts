/** The languages of the library, formatted as fr-CA and en-CA. */
export type Locale = 'fr' | 'en';

/** A text in French, in English, or in both. */
export interface LocalizedText {
  readonly fr?: string | undefined;
  readonly en?: string | undefined;
}

/** A text of the library itself: complete in both languages. */
export interface BilingualText {
  readonly fr: string;
  readonly en: string;
}

/**
 * The text in the language asked, else in the other one; empty when there is neither.
 *
 * @example
 * pickText({ fr: 'Atelier' }, 'en') // => 'Atelier'
 */
export function pickText(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.fr ?? text.en ?? '';
}
