import { foldText } from '../../base/compareText';

/** What tells a floor, an office or a mailbox from the building: it ends what is compared. */
const inside = /\b(?:app|apt|appartement|bureau|bur|suite|local|unite|etage|case postale|c ?p|p ?o box|succ)\b.*$/u;

/** Kinds of streets, written and left out in every way, and words that hold names of streets together. */
const streetWords = new Set(
  (
    'rue r street st avenue av ave boulevard boul bd blvd chemin ch road rd rang rg route rte place pl montee mtee cote allee impasse ' +
    'de des du d la le les l a of the'
  ).split(' '),
);

/**
 * The number and the words of a street, without its kind, articles, office and floor; `undefined` where there is no number or no word.
 *
 * @example
 * foldAddress('3351, boul. des Forges, bureau 200') // => '3351 forges'
 * foldAddress('100-7175 RUE Marion') // => '7175 marion'
 * foldAddress('rue Marion') // => undefined
 */
export function foldAddress(address: string): string | undefined {
  const text = foldText(address.slice(0, 300))
    .replace(/[.,#()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(inside, '');
  const number = /^\D*?(?:\d+[a-z]?\s?-\s?)?(\d+)/u.exec(text);
  if (number?.[1] === undefined) return undefined;
  const words = (text.slice(number[0].length).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !streetWords.has(word));
  return words.length === 0 ? undefined : [number[1], ...words].join(' ');
}
