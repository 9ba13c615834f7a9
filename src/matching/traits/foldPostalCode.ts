/**
 * A postal code of Canada as codes are compared; `undefined` where the text has not its form. `inspectPostalCode` says more of it, and weighs more.
 *
 * @example
 * foldPostalCode('g9a-5c5') // => 'G9A 5C5'
 * foldPostalCode('G9A') // => undefined
 */
export function foldPostalCode(text: string): string | undefined {
  const code = text.slice(0, 30).replace(/[\s-]/gu, '').toUpperCase();
  return /^[A-Z]\d[A-Z]\d[A-Z]\d$/u.test(code) ? `${code.slice(0, 3)} ${code.slice(3)}` : undefined;
}
