import { describeGiven, suggestGiven } from './describeGiven';

/**
 * The record given to a function, once it has what the function cannot do without. A caller in plain JavaScript who gives nothing, a JSON text
 * or the result of reading one is told so, instead of reading that a property of undefined cannot be read.
 *
 * @param owner - The public name of the function.
 * @param noun - What was expected, with its article, as `an edition`.
 * @param required - Names that the record always has.
 * @throws TypeError when it is no object, or lacks one of them.
 */
export function demandRecord<Given extends object>(
  owner: string,
  noun: string,
  record: Given,
  ...required: readonly (keyof Given & string)[]
): Given {
  const given: unknown = record;
  if (typeof given !== 'object' || given === null || (Array.isArray(given) && required.length > 0)) {
    throw new TypeError(`${owner}: ${noun} was expected, not ${describeGiven(given)}${suggestGiven(given)}`);
  }
  const missing = required.filter((name) => record[name] === undefined);
  if (missing.length === 0) return record;
  throw new TypeError(`${owner}: ${noun} was expected, and this object lacks ${missing.join(', ')}${suggestGiven(given)}`);
}
