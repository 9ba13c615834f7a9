/** An address of electronic mail, taken apart. */
export interface EmailParts {
  readonly email: string;
  /** What follows @, where it is the sender’s own. Absent: a provider that anyone may have an address at. */
  readonly domain?: string;
}

/** Providers met in Québec that anyone may have an address at. */
const providers =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|videotron|bell|bellnet|sympatico|cgocable|cogeco|globetrotter|telus|oricom|xplornet|tlb|mail|gmx)\.[a-z.]+$/u;

/**
 * An address in lower case, and its domain where it is not that of a provider; `undefined` where there is no address.
 *
 * @example
 * readEmail('Info@LeSabord.qc.ca') // => { email: 'info@lesabord.qc.ca', domain: 'lesabord.qc.ca' }
 * readEmail('sabord@gmail.com') // => { email: 'sabord@gmail.com' }
 */
export function readEmail(text: string): EmailParts | undefined {
  const email = text.slice(0, 300).trim().toLowerCase();
  const domain = /^[^\s@]+@([^\s@]+\.[^\s@.]{2,})$/u.exec(email)?.[1];
  if (domain === undefined) return undefined;
  return providers.test(domain) ? { email } : { email, domain };
}
