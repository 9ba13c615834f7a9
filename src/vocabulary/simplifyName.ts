import { foldText } from '../base/compareText';

const shortened: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
]);

/** What stands before a name and says what is named: « la MRC de », « ville de ». « Ville-Marie », without « de », is a name. */
const titles =
  /^(?:(?:la |the )?(?:mrc|m r c|rcm|municipalite regionale de comte|regional county municipality)|(?:la |l |the )?(?:ville|municipalite|paroisse|village|canton|agglomeration|city|town|municipality)(?= (?:de|des|du|d|of) ))(?: (?:de|des|du|d|of))? /u;

const articles = /^(?:(?:le|la|les|l|de|des|du|d|the) )+/u;

/**
 * A name without what people write in several ways: accents, case, hyphens and apostrophes, « St » for « Saint », what comes before it
 * (« MRC de », « ville de ») and its first article. Two ways to write one name give the same text.
 *
 * @example
 * simplifyName('MRC du Golfe-du-Saint-Laurent') // => 'golfe du saint laurent'
 * simplifyName('le golfe du St-Laurent') // => 'golfe du saint laurent'
 */
export function simplifyName(name: string): string {
  const words = foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => shortened.get(word) ?? word)
    .join(' ')
    .replace(titles, '')
    .replace(articles, '');
}
