import type { Enterprise } from '../../model/enterprise';
import { recordFields } from './recordFields';
import { contactFields } from './contact';
import { defineFields, idOf, open, organisational } from './field';
import { placeFields } from './place';

/**
 * An enterprise is no person: what is said of it is organisational. Where it may not be named (`anonymous`), its name, its id and what finds
 * it outside count as sensitive (`findClass`): it took part on that condition. Its alias is made to be read.
 */
export const enterpriseFields = defineFields<Enterprise>('enterprise', {
  id: idOf('enterprise'),
  'previousIds?': [idOf('enterprise')],
  name: organisational.organisation,
  'neq?': organisational.identifier,
  'businessNumber?': organisational.identifier,
  'legalForm?': organisational.plain,
  'socialPurpose?': organisational.text,
  'purposes?': [organisational.plain],
  'place?': placeFields,
  'contacts?': [contactFields],
  'foundedOn?': organisational.plain,
  'employees?': organisational.plain,
  'members?': organisational.plain,
  'membersByCategory?': [{ category: organisational.plain, members: organisational.plain }],
  'volunteers?': organisational.plain,
  'hasMarketActivity?': organisational.plain,
  'revenue?': { fiscalYearEnd: organisational.plain, totalCents: organisational.plain, 'ownCents?': organisational.plain },
  'board?': { seats: organisational.plain, 'namedByPublicBodies?': organisational.plain },
  'activity?': { scian: organisational.plain, version: organisational.plain },
  'languages?': [organisational.plain],
  'website?': organisational.identifier,
  'anonymous?': organisational.plain,
  'alias?': open.text,
  ...recordFields,
});
