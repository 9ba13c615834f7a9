import type { Offer } from '../../model/offer';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational } from './field';

/** Hours that a partner puts on the table. */
export const offerFields = defineFields<Offer>('offer', {
  id: idOf('record'),
  partner: idOf('partner'),
  'advisor?': idOf('advisor'),
  expertise: [organisational.plain],
  givenMinutes: organisational.plain,
  'contribution?': organisational.plain,
  'from?': organisational.plain,
  'to?': organisational.plain,
  ...recordFields,
});
