import type { Advisor } from '../../model/advisor';
import { personAvailabilityFields } from './availability';
import { recordFields } from './recordFields';
import { defineFields, idOf, personal } from './field';
import { personPlaceFields } from './place';

/** A person who gives hours: her id, her hours and what she can do are hers. */
export const advisorFields = defineFields<Advisor>('advisor', {
  id: idOf('advisor'),
  name: personal.person,
  partner: idOf('partner'),
  expertise: [personal.plain],
  'languages?': [personal.plain],
  'place?': personPlaceFields,
  'availability?': personAvailabilityFields,
  'limits?': { 'perDayMinutes?': personal.plain, 'perWeekMinutes?': personal.plain, 'totalMinutes?': personal.plain },
  ...recordFields,
});
