import { shortenText } from './shortenText';

/**
 * What a function was given, as the sentence that refuses it says it.
 *
 * @example
 * describeGiven('{"id": "a"}') // => "'{\"id\": \"a\"}'"
 * describeGiven([]) // => 'a list'
 */
export function describeGiven(given: unknown): string {
  if (typeof given === 'string') return `'${shortenText(given, 60)}'`;
  if (typeof given === 'number' || given === undefined || given === null) return String(given);
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'an object' : `a ${typeof given}`;
}

/** How to mend a mistake that is known, as the end of a sentence; empty where nothing honest can be said. */
export function suggestGiven(given: unknown): string {
  if (typeof given === 'string') return /^\s*[[{]/u.test(given) ? ': a JSON text is read by fromJson, then by openDocument' : '';
  if (typeof given !== 'object' || given === null) return '';
  if ('then' in given && typeof given.then === 'function') return ': await the promise first';
  return 'success' in given && 'diagnostics' in given ? ': of a result of reading, pass .data once .success is true' : '';
}
