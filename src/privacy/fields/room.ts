import type { Room } from '../../model/room';
import { availabilityFields } from './availability';
import { recordFields } from './recordFields';
import { defineFields, idOf, organisational } from './field';
import { placeFields } from './place';

/** A room where sessions are held. */
export const roomFields = defineFields<Room>('room', {
  id: idOf('record'),
  name: organisational.text,
  'place?': placeFields,
  'capacity?': organisational.plain,
  'partner?': idOf('partner'),
  'availability?': availabilityFields,
  ...recordFields,
});
