/**
 * Orders two texts by code unit: the same on every machine, for ids and canonical output.
 *
 * @example
 * ['b', 'a'].sort(compareText) // => ['a', 'b']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A text without its accents, case, ligatures and surrounding spaces, for comparing what people typed.
 *
 * @example
 * foldText(' Éditions d’Art — Œuvre ') // => "editions d'art — oeuvre"
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Orders two texts as a French or English reader expects (accents and case count last), the same on every machine.
 *
 * @example
 * ['Zoé', 'école', 'Eau'].sort(compareNames) // => ['Eau', 'école', 'Zoé']
 */
export function compareNames(a: string, b: string): number {
  return compareText(foldText(a), foldText(b)) || compareText(a, b);
}
