import { findNearestName } from '../base/nearestName';
import { listPrivacyFields } from './listPrivacyFields';
import { isNamed } from './uses/use';

/**
 * Throws where a name is that of no field of the model: a rule or a use that names one would never apply, in silence.
 *
 * @param names - As `contact.email`, or `contact.*` for all that a noun has.
 * @throws RangeError with the nearest field.
 */
export function demandFields(caller: string, place: string, names: readonly string[]): void {
  const fields = listPrivacyFields().map(({ field }) => field);
  const wrong = names.find((name) => !fields.some((field) => isNamed(field, [name])));
  if (wrong === undefined) return;
  const nearest = findNearestName(wrong, [...new Set(fields.map((field) => `${field.split('.')[0] ?? ''}.*`)), ...fields]);
  const hint = nearest === undefined ? '; `listPrivacyFields` lists them' : `; did you mean "${nearest}"?`;
  throw new RangeError(`${caller}: ${place} names a field that the model lacks, "${wrong}"${hint}`);
}
