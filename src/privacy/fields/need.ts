import type { Need } from '../../model/need';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational } from './field';

/** What an enterprise says it needs help with. */
export const needFields = defineFields<Need>('need', {
  id: idOf('record'),
  enterprise: idOf('enterprise'),
  expertise: organisational.plain,
  'priority?': organisational.plain,
  'receivedMinutes?': organisational.plain,
  'statedOn?': organisational.plain,
  ...recordFields,
});
