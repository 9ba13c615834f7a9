import { compareRatios, type Ratio } from './ratio';
import { toRatio } from './toRatio';

/** The least and the most that a figure may be, both included. */
export interface Bounds {
  readonly minimum?: number | Ratio;
  readonly maximum?: number | Ratio;
}

/**
 * Whether every figure of an answer stands within some bounds, both included: the value, and each stated bound of a range.
 *
 * What is no figure has no bounds: yes or no, a date, a code, an answer that is not known. Never throws.
 *
 * @param answer - A value, bare or in the long form of answers.
 * @example
 * isWithinBounds({ minimum: 0 }, 0) // => true
 * isWithinBounds({ minimum: 0 }, { known: -1 }) // => false
 * isWithinBounds({ minimum: 0, maximum: 1 }, { between: { minimum: 0.6, maximum: 1.2 } }) // => false
 * isWithinBounds({ minimum: 0 }, { unknown: 'declined' }) // => true
 */
export function isWithinBounds({ minimum, maximum }: Bounds, answer: unknown): boolean {
  if (minimum === undefined && maximum === undefined) return true;
  return listFigures(answer).every((figure) => !isAbove(minimum, figure) && !isAbove(figure, maximum));
}

function listFigures(answer: unknown): readonly unknown[] {
  if (typeof answer !== 'object' || answer === null) return [answer];
  if ('known' in answer) return [answer.known];
  return 'between' in answer ? Object.values(answer.between ?? {}) : [answer];
}

/** Whether a figure is above another, exactly; false where one of them is not an exact figure. */
export function isAbove(figure: unknown, other: unknown): boolean {
  if (Number.isSafeInteger(figure) && Number.isSafeInteger(other)) return Number(figure) > Number(other);
  const [first, second] = [toRatio(figure), toRatio(other)];
  return first !== undefined && second !== undefined && compareRatios(first, second) > 0;
}
