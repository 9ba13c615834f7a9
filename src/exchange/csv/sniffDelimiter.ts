/** What may part the cells of a row. */
export const delimiters = [';', ',', '\t'] as const;

/** What parts the cells of a row. */
export type Delimiter = (typeof delimiters)[number];

/**
 * The delimiter of a file, from its header row alone: the one met most often outside quotes, `;` first when tied.
 *
 * Rows are not looked at: decimal commas in them mislead (papaparse guesses `,` for "nom;heures", "A;1,5").
 *
 * @example
 * sniffDelimiter('Nom;"Revenus, dépenses, écart"') // => ';'
 */
export function sniffDelimiter(headerRow: string): Delimiter {
  const outside = headerRow.replace(/"(?:[^"]|"")*"/gu, '');
  const counts = delimiters.map((delimiter) => ({ delimiter, count: outside.split(delimiter).length - 1 }));
  return counts.reduce((most, candidate) => (candidate.count > most.count ? candidate : most), { delimiter: ';', count: 0 }).delimiter;
}
