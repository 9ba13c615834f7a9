/**
 * Whether the last of some digits is the check digit of the others, by the formula of Luhn (ISO/IEC 7812-1, annex B): from the right, every
 * second digit is doubled, and the sum of all digits is a multiple of ten.
 *
 * It sees every single wrong digit, and every swap of neighbours but 09 and 90.
 *
 * @param digits - ASCII digits only.
 * @example
 * hasLuhnDigit('60000007') // => true
 * hasLuhnDigit('60000008') // => false
 */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const weighted = index % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
