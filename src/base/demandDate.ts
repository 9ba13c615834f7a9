import { isPlainDate } from './plainDate';

/**
 * A date given to a function, once it is seen to exist.
 *
 * @param owner - The public name of the function, for the message.
 * @param name - What the date is called there, as `asOf`.
 * @throws RangeError when it does not exist.
 */
export function demandDate(owner: string, name: string, date: string): string {
  if (!isPlainDate(date)) throw new RangeError(`${owner}: ${name} must be a date that exists, as 2020-11-18, not ${date}`);
  return date;
}
