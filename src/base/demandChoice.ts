/**
 * An option given to a function, once it is seen to be one of those there are.
 *
 * @param owner - The public name of the function, for the message.
 * @param name - The name of the option, as `easter`.
 * @throws RangeError when it is none of them.
 */
export function demandChoice<Choice extends string>(owner: string, name: string, choice: Choice, choices: readonly Choice[]): Choice {
  if (choices.includes(choice)) return choice;
  throw new RangeError(`${owner}: ${name} must be one of ${choices.map((each) => `'${each}'`).join(', ')}, not ${choice}`);
}
