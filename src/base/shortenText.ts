/**
 * A text cut to a length, with an ellipsis where something was left out; never in the middle of a character.
 *
 * @param most - UTF-16 units that the result may hold, 1 or more.
 * @example
 * shortenText('Éditions d’Art Le Sabord', 14) // => 'Éditions d’Ar…'
 * shortenText('Le Sabord', 14) // => 'Le Sabord'
 */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
