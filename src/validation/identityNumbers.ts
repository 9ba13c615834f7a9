import { hasLuhnDigit } from '../base/hasLuhnDigit';
import { isPlainDate } from '../base/plainDate';

/** A social insurance number as it is written, 3-3-3; a federal business number, which has the same form, is told by the program account behind it. */
const insurance = /(?<![\p{L}\d.-])(\d{3})[ \u00a0.-](\d{3})[ \u00a0.-](\d{3})(?!\d|-\d|[ \u00a0]?R[A-Z][ \u00a0]?\d{4})/gu;

/** A health insurance number of Québec: four letters of the name, then eight digits of the birth date and of control. */
const health = /(?<![\p{L}\d-])[A-Z]{4}[ \u00a0-]?(\d{4})[ \u00a0-]?(\d{4})(?![\p{L}\d])/gu;

/** A number that the State gave a person, by its kind. */
export type IdentityNumber = 'social-insurance' | 'health-insurance';

/**
 * The kind of the first number of a person that a text holds. `allowed`: business numbers known, which are not one's.
 *
 * Both patterns bound each run: a long text is read in linear time. Eight digits that make a date are a date.
 */
export function findIdentityNumber(text: string, allowed: ReadonlySet<string> = new Set()): IdentityNumber | undefined {
  if (!/\d{3}/u.test(text)) return undefined;
  for (const [, ...parts] of text.matchAll(insurance)) {
    const digits = parts.join('');
    if (hasLuhnDigit(digits) && digits !== '000000000' && !allowed.has(digits)) return 'social-insurance';
  }
  for (const [, first = '', second = ''] of text.matchAll(health)) {
    if (!isPlainDate(`${first}-${second.slice(0, 2)}-${second.slice(2)}`)) return 'health-insurance';
  }
  return undefined;
}
