import { describeGiven } from './describeGiven';

/**
 * The text given to a function, once it is seen to be one.
 *
 * @param owner - The public name of the function.
 * @param noun - What was expected, with its article, as `a name`.
 * @throws TypeError when it is no text.
 */
export function demandText(owner: string, noun: string, text: string): string {
  const given: unknown = text;
  if (typeof given === 'string') return given;
  throw new TypeError(`${owner}: ${noun} was expected, as a text, not ${describeGiven(given)}`);
}
