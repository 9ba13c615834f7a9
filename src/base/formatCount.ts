import { demandOptions } from './demandOptions';
import { formatInteger } from './formatInteger';
import { pickPlural, type PluralForms } from './pickPlural';

/**
 * So many things, the number and the word that agrees with it. In French a no-break space holds them together.
 *
 * @param count - A whole number.
 * @throws RangeError when it is not a whole number.
 * @example
 * formatCount(0, { locale: 'fr', one: 'séance', several: 'séances' }) // => '0\u00a0séance'
 * formatCount(1200, { locale: 'en', one: 'session', several: 'sessions' }) // => '1,200 sessions'
 */
export function formatCount(count: number, forms: PluralForms): string {
  if (!Number.isSafeInteger(count)) throw new RangeError(`formatCount: a whole number was expected, not ${String(count)}`);
  const { locale } = demandOptions('formatCount', forms, 'locale', 'one', 'several');
  return `${formatInteger(count, { locale })}${locale === 'fr' ? '\u00a0' : ' '}${pickPlural(count, forms)}`;
}
