import type { Partner } from '../../model/partner';
import { recordFields } from './recordFields';
import { contactFields } from './contact';
import { defineFields, idOf, open, organisational } from './field';
import { placeFields } from './place';
import { sourceFields } from './source';

/** An organisation around the table. */
export const partnerFields = defineFields<Partner>('partner', {
  id: idOf('partner'),
  name: organisational.organisation,
  'shortName?': organisational.organisation,
  roles: [{ role: organisational.plain, 'source?': sourceFields, 'assumed?': open.plain }],
  'expertise?': [organisational.plain],
  'place?': placeFields,
  'contacts?': [contactFields],
  'promisedGivenMinutes?': organisational.plain,
  'mission?': organisational.text,
  'website?': organisational.identifier,
  ...recordFields,
});
