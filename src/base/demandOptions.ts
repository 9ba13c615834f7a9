import { describeGiven } from './describeGiven';

/**
 * The options of a function, once those it cannot do without are there. A caller in plain JavaScript who leaves them out, or writes the
 * locale some other way, is told which function wants what, instead of reading that a property of undefined cannot be read.
 *
 * @param owner - The public name of the function.
 * @param required - Names of the options that have no default.
 * @throws TypeError when one is missing, RangeError when `locale` is neither 'fr' nor 'en'.
 */
export function demandOptions<Options extends object>(
  owner: string,
  options: Options,
  ...required: readonly (keyof Options & string)[]
): Options {
  const given: unknown = options;
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(
      `${owner}: options${required.length === 0 ? '' : ` { ${required.join(', ')} }`} were expected, not ${describeGiven(given)}`,
    );
  }
  const missing = required.filter((name) => options[name] === undefined);
  if (missing.length > 0) throw new TypeError(`${owner}: options lack ${missing.join(', ')}`);
  const locale: unknown = 'locale' in options ? options.locale : undefined;
  if (locale !== undefined && locale !== 'fr' && locale !== 'en') {
    throw new RangeError(`${owner}: the locale must be 'fr' or 'en', not ${describeGiven(locale)}`);
  }
  return options;
}
