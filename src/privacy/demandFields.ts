import { suggestNames } from '../base/suggestNames';
import { listPrivacyFields } from './listPrivacyFields';

/**
 * Throws where a name is that of no field of the model: a rule or a use that names one would never apply, in silence.
 *
 * @param names - As `contact.email`, or `contact.*` for all that a noun has.
 * @throws RangeError with the nearest field.
 */
export function demandFields(caller: string, place: string, names: readonly string[]): void {
  const fields = listPrivacyFields().map(({ field }) => field);
  const nouns = new Set(fields.map((field) => `${field.split('.')[0] ?? ''}.*`));
  const known = new Set([...fields, ...nouns]);
  for (const name of names) {
    if (known.has(name)) continue;
    throw new RangeError(
      `${caller}: ${place} names a field that the model lacks, "${String(name)}"${suggestNames(String(name), [...nouns, ...fields])}`,
    );
  }
}
