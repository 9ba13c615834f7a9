import { foldText } from '../base/compareText';
import { comparePersonNames, isNearWhole, listNameWords } from './comparePersonNames';

/** Words that a writing of a name may have more than another, or fewer: « L’Heureux » is two, « Lheureux » one. */
const otherWords = 2;

/**
 * Tells whether a text holds a name written nearly as one given: other spaces, « St » for « Saint », a slip. The cost is that of the text: a few
 * groups of words at each of its words, most of them told apart by their length.
 *
 * @example
 * buildNearNameFinder('Marie-Ève L’Heureux')('Vu avec Marie-Eve Lheureux, le 3') // => true
 * buildNearNameFinder('Marie-Ève L’Heureux')('Vu avec Marie Roy, le 3') // => false
 */
export function buildNearNameFinder(name: string): (text: string) => boolean {
  const words = listNameWords(name);
  const joined = words.join('');
  // One word is a first name, or a family: it is that of many.
  if (words.length < 2) return () => false;
  return (text) => {
    const found = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let start = 0; start < found.length; start += 1) {
      for (let count = Math.max(1, words.length - otherWords); count <= words.length + otherWords; count += 1) {
        const group = found.slice(start, start + count);
        if (group.length < count) break;
        const whole = listNameWords(group.join(' ')).join('');
        if (Math.abs(whole.length - joined.length) > otherWords) continue;
        if (isNearWhole(whole, joined) || (count === words.length && comparePersonNames(group.join(' '), name) === 'same')) return true;
      }
    }
    return false;
  };
}
